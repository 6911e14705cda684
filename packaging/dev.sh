#!/bin/sh
# Prepares what a clone of regrisk needs and starts the window or the tests in it.
# The Makefile calls this; packaging/README.md says what each step does and why.
set -eu
cd "$(dirname "$0")/.."

VENV=.venv
LOCK=packaging/requirements.lock
STAMP=$VENV/regrisk.stamp
BENCH=$VENV/bench
BENCH_LOCK=packaging/bench.lock

# What Qt links to: drawing in memory needs the first line, a window under X the second.
QT_PACKAGES="libegl1 libgl1 libdbus-1-3 libfontconfig1 libfreetype6 libglib2.0-0 libx11-6 libxkbcommon0 \
libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 fonts-dejavu-core"
# What WeasyPrint, against which the bench holds the report, links to.
BENCH_PACKAGES="libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
# Each program that some tests start, with the packages that bring it. Without dbus-x11 the last one would bring
# a user's session of systemd, which a machine of few packages has no use for.
TEST_PROGRAMS="Xvfb:xvfb openbox:openbox xdotool:xdotool pdftotext:poppler-utils dbus-daemon:dbus-daemon \
/usr/libexec/at-spi-bus-launcher:at-spi2-core,dbus-x11"

say() { printf 'regrisk: %s\n' "$*" >&2; }

stop() { # stop CODE SENTENCE
    code=$1
    shift
    say "$*"
    exit "$code"
}

# --- system packages ---------------------------------------------------------------------------------------

has_apt() { [ -e /etc/debian_version ] && command -v apt-get >/dev/null 2>&1; }

may_install() { has_apt && [ "$(id -u)" -eq 0 ]; }

apt_line() { printf 'sudo apt-get install --no-install-recommends %s' "$*"; }

apt_install() {
    say "Installing system packages: $*"
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive DEBCONF_NOWARNINGS=yes apt-get install -qq -y --no-install-recommends \
        -o DPkg::Lock::Timeout=120 "$@" >/dev/null
}

missing_qt_libraries() { # prints one name for each library that the dynamic linker cannot find
    [ "$(uname)" = Linux ] || return 0
    site=$("$VENV/bin/python" -c 'import sysconfig; print(sysconfig.get_path("platlib"))')
    ldd "$site"/PySide6/Qt/lib/libQt6Core.so.6 "$site"/PySide6/Qt/lib/libQt6Gui.so.6 \
        "$site"/PySide6/Qt/lib/libQt6Widgets.so.6 "$site"/PySide6/Qt/lib/libQt6Svg.so.6 \
        "$site"/PySide6/Qt/lib/libQt6PrintSupport.so.6 "$site"/PySide6/Qt/plugins/platforms/libqxcb.so \
        "$site"/PySide6/Qt/plugins/platforms/libqoffscreen.so 2>/dev/null |
        awk '/not found/ && !seen[$1]++ { printf "%s ", $1 }'
}

ensure_qt_libraries() {
    missing=$(missing_qt_libraries)
    [ -n "$missing" ] || return 0
    if may_install; then
        # shellcheck disable=SC2086 # a list of package names
        apt_install $QT_PACKAGES
        missing=$(missing_qt_libraries)
        [ -n "$missing" ] || return 0
        stop 4 "Qt still misses these system libraries: $missing. Install the packages that hold them, then try again."
    fi
    has_apt && stop 4 "Qt, which draws the window, misses system libraries. Install them with this line, then try again: $(apt_line "$QT_PACKAGES")"
    stop 4 "Qt, which draws the window, misses these system libraries: $missing. Install the packages that hold them, then try again."
}

missing_test_packages() {
    for pair in $TEST_PROGRAMS; do
        command -v "${pair%%:*}" >/dev/null 2>&1 || printf '%s ' "${pair#*:}"
    done | tr ',' ' '
}

ensure_test_programs() {
    [ "$(uname)" = Linux ] || return 0
    missing=$(missing_test_packages)
    [ -n "$missing" ] || return 0
    if may_install; then
        # shellcheck disable=SC2086 # lists of package names; those of Qt come along, or they would be a second run
        apt_install $missing $QT_PACKAGES
    else
        say "Some tests need programs that are not here; they say so and are skipped. To run them too: $(apt_line "$missing")"
    fi
}

# --- the virtual environment -------------------------------------------------------------------------------

find_python() { # prints the first Python that regrisk runs on
    for candidate in ${PYTHON:-python3 python3.14 python3.13 python3.12 python3.11}; do
        if "$candidate" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' 2>/dev/null; then
            printf '%s' "$candidate"
            return 0
        fi
    done
    return 1
}

venv_is_whole() { # false also where the clone was moved or its Python went away
    [ -e "$VENV/pyvenv.cfg" ] && grep -qF "$(pwd)/$VENV" "$VENV/pyvenv.cfg" &&
        "$VENV/bin/python" -m pip --version >/dev/null 2>&1
}

ensure_venv() {
    want=$(cat "$LOCK" pyproject.toml packaging/dev.sh | cksum)
    venv_is_current "$want" && return 0
    if ! venv_is_whole; then
        python=$(find_python) || stop 3 "Python 3.11 to 3.14 is needed. Install it, or name it: make PYTHON=/path/to/python3.11"
        "$python" -c 'import ensurepip, venv' 2>/dev/null ||
            stop 4 "Python's venv module is missing. Install it, then try again: $(apt_line python3-venv)"
        say "Making $VENV"
        "$python" -m venv --clear "$VENV"
    fi
    say "Installing the locked packages (the first time they are downloaded, about 150 MB)"
    "$VENV/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes -r "$LOCK"
    # The source tree itself; nothing is downloaded, since what builds it is in the lock.
    "$VENV/bin/python" -m pip install --quiet --disable-pip-version-check --no-index --no-deps \
        --no-build-isolation --editable .
    printf '%s' "$want" >"$STAMP"
}

venv_is_current() { # venv_is_current CHECKSUM
    [ "$(cat "$STAMP" 2>/dev/null)" = "$1" ] && grep -qF "$(pwd)/$VENV" "$VENV/pyvenv.cfg" 2>/dev/null &&
        "$VENV/bin/python" -c '' 2>/dev/null
}

setup() {
    ensure_venv
    ensure_qt_libraries
}

# --- starting ----------------------------------------------------------------------------------------------

no_display() {
    [ "$(uname)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]
}

draw_in_memory() { export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}"; }

run() {
    setup
    if no_display; then
        say "There is no display here, so the example registry is walked in a window drawn in memory; see out/ for its pictures, assessment and PDF."
        draw_in_memory
        exec "$VENV/bin/python" -m regrisk_ui.walkthrough out/ "$@"
    fi
    exec "$VENV/bin/python" -m regrisk "$@"
}

run_tests() {
    ensure_venv & # the two take half a minute each on a new machine, and neither needs the other
    venv=$!
    ensure_test_programs
    wait "$venv" || exit $?
    ensure_qt_libraries
    draw_in_memory
    exec "$VENV/bin/python" -m pytest -n 2 "$@"
}

run_script() { # run_script FILE [ARGUMENT...]
    setup
    draw_in_memory
    exec "$VENV/bin/python" "$@"
}

bench() {
    setup
    ensure_bench_peer
    draw_in_memory
    exec "$VENV/bin/python" tests/bench/run.py "$@"
}

ensure_bench_peer() { # in a folder of its own, which regrisk never sees; without it two rows have no ratio
    want=$(cksum <"$BENCH_LOCK")
    if [ "$(cat "$BENCH/regrisk.stamp" 2>/dev/null)" != "$want" ]; then
        say "Installing WeasyPrint, against which the bench holds the report; nothing else uses it"
        rm -rf "$BENCH"
        if ! "$VENV/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes \
            --target "$BENCH" -r "$BENCH_LOCK"; then
            say "WeasyPrint cannot be installed here; its rows have no ratio."
            return 0
        fi
        printf '%s' "$want" >"$BENCH/regrisk.stamp"
    fi
    bench_peer_loads && return 0
    if may_install; then
        # shellcheck disable=SC2086 # a list of package names
        apt_install $BENCH_PACKAGES && bench_peer_loads && return 0
    fi
    say "WeasyPrint misses system libraries; its rows have no ratio. To measure it too: $(apt_line "$BENCH_PACKAGES")"
}

bench_peer_loads() { PYTHONPATH=$BENCH "$VENV/bin/python" -c 'import weasyprint' >/dev/null 2>&1; }

recalc() { # the workbook's formulas in LibreOffice; what starts it stands in tests/workbook/recalc.py
    setup
    if ! command -v soffice >/dev/null 2>&1; then
        may_install || stop 4 "LibreOffice recalculates the workbooks and is not here. Install it, then try again: $(apt_line libreoffice-calc)"
        apt_install libreoffice-calc
    fi
    exec "$VENV/bin/python" -m tests.workbook.recalc "$@"
}

install_system_packages() {
    has_apt || stop 4 "System packages are installed only on Debian and its relatives. On others, install what packaging/README.md lists."
    may_install || stop 4 "Installing system packages needs root: sudo make system"
    # shellcheck disable=SC2046,SC2086 # lists of package names
    apt_install $QT_PACKAGES $(missing_test_packages)
}

lock() {
    uv=${UV:-uv}
    command -v "$uv" >/dev/null 2>&1 || stop 3 "uv makes the lock and is not here. Install it (pip install uv), or name it: make lock UV=/path/to/uv"
    # Neither the index nor any address may end up in the lock.
    "$uv" pip compile pyproject.toml --extra dev --extra sign --universal --python-version 3.11 --generate-hashes \
        --no-header --no-annotate --no-emit-index-url --quiet -o "$LOCK"
    "$uv" pip compile packaging/bench.in --universal --python-version 3.11 --generate-hashes \
        --no-header --no-annotate --no-emit-index-url --quiet -o "$BENCH_LOCK"
}

verb=${1:-}
[ $# -eq 0 ] || shift
case $verb in
    setup) setup ;;
    system) install_system_packages ;;
    run) run "$@" ;;
    test) run_tests "$@" ;;
    script) run_script "$@" ;;
    bench) bench "$@" ;;
    recalc) recalc "$@" ;;
    lock) lock ;;
    *) stop 2 "usage: packaging/dev.sh setup|system|run|test|script FILE|bench|recalc|lock [ARGUMENT...]" ;;
esac
