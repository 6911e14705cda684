"""The frame around the pages: rail, top bar, footer, side panels and keys."""
