<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Made by `make words` from the code and packaging/lang/de; change it there. -->
<TS version="2.1" language="de" sourcelanguage="en">
<extra-name>Deutsch</extra-name>
<extra-draft>not offered yet</extra-draft>
<context>
    <name>regrisk</name>
    <message>
        <source>Jan</source>
        <comment>month</comment>
        <translation>Januar</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>month</comment>
        <translation>Februar</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>month</comment>
        <translation>März</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>month</comment>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <comment>month</comment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>month</comment>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>month</comment>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>month</comment>
        <translation>August</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>month</comment>
        <translation>September</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>month</comment>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>month</comment>
        <translation>November</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>month</comment>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>short month</comment>
        <translation>Jan.</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>short month</comment>
        <translation>Feb.</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>short month</comment>
        <translation>März</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>short month</comment>
        <translation>Apr.</translation>
    </message>
    <message>
        <source>May</source>
        <comment>short month</comment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>short month</comment>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>short month</comment>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>short month</comment>
        <translation>Aug.</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>short month</comment>
        <translation>Sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>short month</comment>
        <translation>Okt.</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>short month</comment>
        <translation>Nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>short month</comment>
        <translation>Dez.</translation>
    </message>
    <message>
        <source>no</source>
        <comment>count</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>one</source>
        <comment>count</comment>
        <translation>eine</translation>
    </message>
    <message>
        <source>two</source>
        <comment>count</comment>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <comment>count</comment>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <comment>count</comment>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <comment>count</comment>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <comment>count</comment>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <comment>count</comment>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <comment>count</comment>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <comment>count</comment>
        <translation>neun</translation>
    </message>
    <message>
        <source>ten</source>
        <comment>count</comment>
        <translation>zehn</translation>
    </message>
    <message>
        <source>eleven</source>
        <comment>count</comment>
        <translation>elf</translation>
    </message>
    <message>
        <source>twelve</source>
        <comment>count</comment>
        <translation>zwölf</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day} {month} {short_year}</source>
        <translation>{day}. {month} {short_year}</translation>
    </message>
    <message>
        <source>.</source>
        <comment>decimal sign</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>,</source>
        <comment>thousands sign</comment>
        <translation>.</translation>
    </message>
    <message>
        <source>small</source>
        <comment>nouns in a sentence</comment>
        <translation>groß</translation>
    </message>
    <message>
        <source>{rest} or {last}</source>
        <translation>{rest} oder {last}</translation>
    </message>
    <message>
        <source>{rest} and {last}</source>
        <translation>{rest} und {last}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts zum Rückgängigmachen</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>Nichts zum Wiederholen</translation>
    </message>
    <message>
        <source>Nothing to find on this page</source>
        <translation>Auf dieser Seite gibt es nichts zu suchen</translation>
    </message>
    <message>
        <source>Open a card first, then copy its link</source>
        <translation>Öffnen Sie zuerst eine Karte, dann kopieren Sie ihren Verweis</translation>
    </message>
    <message>
        <source>Copied: {link}</source>
        <translation>Kopiert: {link}</translation>
    </message>
    <message>
        <source>Answer to {name} cleared</source>
        <translation>Antwort auf {name} gelöscht</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Nachweis hinzufügen</translation>
    </message>
    <message>
        <source>Change evidence</source>
        <translation>Nachweis ändern</translation>
    </message>
    <message>
        <source>Evidence taken out: {title}</source>
        <translation>Nachweis entfernt: {title}</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>This workspace can only be read.</source>
        <translation>Diese Arbeitsdatei kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>This assessment is sealed and stays as it is.</source>
        <translation>Diese Bewertung ist versiegelt und bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Every question has an answer</source>
        <translation>Jede Frage hat eine Antwort</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>move</source>
        <comment>key hint</comment>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>key hint</comment>
        <translation>wählen</translation>
    </message>
    <message>
        <source>next open</source>
        <comment>key hint</comment>
        <translation>nächste offene</translation>
    </message>
    <message>
        <source>set level</source>
        <comment>key hint</comment>
        <translation>Stufe setzen</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>key hint</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>does not apply</source>
        <comment>key hint</comment>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>evidence</source>
        <comment>key hint</comment>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>The file was not opened</source>
        <translation>Die Datei wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>This computer has no program to open it</source>
        <translation>Dieser Computer hat kein Programm, das sie öffnet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>state</comment>
        <translation>Ablehnung</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <comment>state</comment>
        <translation>Ausschluss</translation>
    </message>
    <message>
        <source>Condition</source>
        <comment>state</comment>
        <translation>Auflage</translation>
    </message>
    <message>
        <source>Settled</source>
        <comment>state</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Write a date such as {example}.</source>
        <translation>Schreiben Sie ein Datum wie {example}.</translation>
    </message>
    <message>
        <source>{word} is no month. Write a date such as {example}.</source>
        <translation>{word} ist kein Monat. Schreiben Sie ein Datum wie {example}.</translation>
    </message>
    <message>
        <source>The year {year} cannot be meant. Write a date such as {example}.</source>
        <translation>Das Jahr {year} kann nicht gemeint sein. Schreiben Sie ein Datum wie {example}.</translation>
    </message>
    <message>
        <source>There is no month {month}. Write a date such as {example}.</source>
        <translation>Einen Monat {month} gibt es nicht. Schreiben Sie ein Datum wie {example}.</translation>
    </message>
    <message>
        <source>{month} has {days} days in {year}.</source>
        <translation>Der {month} hat {year} nur {days} Tage.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>state</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>being written</source>
        <comment>state</comment>
        <translation>wird geschrieben</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state</comment>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>The work is being stopped.</source>
        <translation>Die Arbeit wird angehalten.</translation>
    </message>
    <message>
        <source>Stopping. What stood there before is unharmed.</source>
        <translation>Wird angehalten. Was vorher dort stand, ist unversehrt.</translation>
    </message>
    <message>
        <source>Ledger by {what}</source>
        <translation>Punkterechnung nach {what}</translation>
    </message>
    <message numerus="yes">
        <source>open, {number} questions</source>
        <translation>
            <numerusform>aufgeklappt, {number} Frage</numerusform>
            <numerusform>aufgeklappt, {number} Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>closed, {number} questions</source>
        <translation>
            <numerusform>zugeklappt, {number} Frage</numerusform>
            <numerusform>zugeklappt, {number} Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Level {key}</source>
        <translation>Stufe {key}</translation>
    </message>
    <message>
        <source>Show all {number} {name}</source>
        <translation>Alle {number} {name} anzeigen</translation>
    </message>
    <message>
        <source>Write a number such as {example}.</source>
        <translation>Schreiben Sie eine Zahl wie {example}.</translation>
    </message>
    <message>
        <source>Write at most {decimals} decimal places.</source>
        <translation>Schreiben Sie höchstens {decimals} Nachkommastellen.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Schreiben Sie eine ganze Zahl.</translation>
    </message>
    <message>
        <source>The least is {number}.</source>
        <translation>Der kleinste Wert ist {number}.</translation>
    </message>
    <message>
        <source>The most is {number}.</source>
        <translation>Der größte Wert ist {number}.</translation>
    </message>
    <message>
        <source>{earned} of {possible} points, {evidenced} of them evidenced</source>
        <translation>{earned} von {possible} Punkten, davon {evidenced} belegt</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{number} to settle. Each line says where and what to do.</source>
        <translation>{number} zu klären. Jede Zeile sagt, wo und was zu tun ist.</translation>
    </message>
    <message>
        <source>That could not be done</source>
        <translation>Das ließ sich nicht ausführen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Something in regrisk went wrong</source>
        <translation>In regrisk ist ein Fehler aufgetreten</translation>
    </message>
    <message>
        <source>Your answers are safe: each was on disk when the screen said Saved. You can go on working. The report below names places in the program and holds no answers.</source>
        <translation>Ihre Antworten sind sicher: Jede war gespeichert, als der Bildschirm es meldete. Sie können weiterarbeiten. Der Bericht unten nennt Stellen im Programm und enthält keine Antworten.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Say when the last answer was saved</source>
        <translation>Sagen, wann die letzte Antwort gespeichert wurde</translation>
    </message>
    <message>
        <source>Copy the link of the open card</source>
        <translation>Verweis auf die offene Karte kopieren</translation>
    </message>
    <message>
        <source>Next question without an answer</source>
        <translation>Nächste Frage ohne Antwort</translation>
    </message>
    <message>
        <source>Previous question without an answer</source>
        <translation>Vorige Frage ohne Antwort</translation>
    </message>
    <message>
        <source>Next domain</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous domain</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Zurück, wo Sie waren</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Wieder vorwärts</translation>
    </message>
    <message>
        <source>Close what floats, else back to the card</source>
        <translation>Schwebendes schließen, sonst zurück zur Karte</translation>
    </message>
    <message>
        <source>Search questions, answers, evidence and commands</source>
        <translation>Fragen, Antworten, Nachweise und Befehle suchen</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Why we ask this</source>
        <translation>Warum wir das fragen</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Tasten anzeigen</translation>
    </message>
    <message>
        <source>New registry</source>
        <translation>Neues Register</translation>
    </message>
    <message>
        <source>Import an assessment document</source>
        <translation>Bewertungsdokument importieren</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Back up the workspace</source>
        <translation>Arbeitsdatei sichern</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Schrift auf 100 %</translation>
    </message>
    <message>
        <source>Move between levels; past the end to the next card</source>
        <translation>Zwischen Stufen bewegen, am Ende zur nächsten Karte</translation>
    </message>
    <message>
        <source>Choose a level</source>
        <translation>Stufe wählen</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Choose the level that has the focus</source>
        <translation>Die fokussierte Stufe wählen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>Say what the answer covers</source>
        <translation>Angeben, was die Antwort abdeckt</translation>
    </message>
    <message>
        <source>Confirm the earlier answer that waits on the card</source>
        <translation>Die frühere Antwort bestätigen, die auf der Karte wartet</translation>
    </message>
    <message>
        <source>Backspace</source>
        <comment>key</comment>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>Antwort löschen</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Karte öffnen</translation>
    </message>
    <message>
        <source>Choose a card with an earlier answer, to confirm several at once</source>
        <translation>Eine Karte mit früherer Antwort auswählen, um mehrere zugleich zu bestätigen</translation>
    </message>
    <message>
        <source>Shift ↑</source>
        <comment>key</comment>
        <translation>Umschalt ↑</translation>
    </message>
    <message>
        <source>Shift ↓</source>
        <comment>key</comment>
        <translation>Umschalt ↓</translation>
    </message>
    <message>
        <source>Choose the cards on the way</source>
        <translation>Die Karten auf dem Weg auswählen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>On a card</source>
        <translation>Auf einer Karte</translation>
    </message>
    <message>
        <source>On a folded card</source>
        <translation>Auf einer zugeklappten Karte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The words of the window.</source>
        <translation>Die Texte des Fensters.</translation>
    </message>
    <message>
        <source>Registries</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Einreichung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Open or start an assessment first.</source>
        <translation>Öffnen oder beginnen Sie zuerst eine Bewertung.</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Wie das System</translation>
    </message>
    <message numerus="yes">
        <source>{number} minutes</source>
        <translation>
            <numerusform>{number} Minute</numerusform>
            <numerusform>{number} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>less than {figure}</source>
        <translation>weniger als {figure}</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>letztes Jahr</translation>
    </message>
    <message>
        <source>last time</source>
        <translation>letztes Mal</translation>
    </message>
    <message>
        <source>Every answer is saved at once</source>
        <translation>Jede Antwort wird sofort gespeichert</translation>
    </message>
    <message>
        <source>{saved}. Every answer is saved at once</source>
        <translation>{saved}. Jede Antwort wird sofort gespeichert</translation>
    </message>
    <message>
        <source>Close without the answers that were not saved?</source>
        <translation>Ohne die nicht gespeicherten Antworten schließen?</translation>
    </message>
    <message numerus="yes">
        <source>{number} acts are not on the disk and would be lost.</source>
        <translation>
            <numerusform>{number} Eingabe ist nicht gespeichert und ginge verloren.</numerusform>
            <numerusform>{number} Eingaben sind nicht gespeichert und gingen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Ohne sie schließen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>{file}, encrypted</source>
        <translation>{file}, verschlüsselt</translation>
    </message>
    <message>
        <source>Foot of the page</source>
        <translation>Fußzeile der Seite</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Saved {clock}</source>
        <translation>Gespeichert {clock}</translation>
    </message>
    <message>
        <source>Not saved: {why}</source>
        <translation>Nicht gespeichert: {why}</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Top bar</source>
        <translation>Obere Leiste</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>Nothing of this registry was sealed before, so there is nothing to tell.</source>
        <translation>Von diesem Register wurde noch nichts versiegelt, also gibt es nichts zu berichten.</translation>
    </message>
    <message>
        <source>This workspace can only be read</source>
        <translation>Diese Arbeitsdatei kann nur gelesen werden</translation>
    </message>
    <message>
        <source>Sealed, read only</source>
        <translation>Versiegelt, schreibgeschützt</translation>
    </message>
    <message numerus="yes">
        <source>{number} lines to look at in Review</source>
        <translation>
            <numerusform>{number} Zeile in der Durchsicht anzusehen</numerusform>
            <numerusform>{number} Zeilen in der Durchsicht anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>The other program is closed. You can change this workspace now</source>
        <translation>Das andere Programm ist geschlossen. Sie können diese Arbeitsdatei jetzt ändern</translation>
    </message>
</context>
</TS>
