package se.hsnreport.layout;

import se.hsnreport.master.Box;
import se.hsnreport.master.Placeholder;

/** What is left of a placeholder for its text, in EMU. */
record Room(long width, long height) {
    static Room of(Placeholder place) {
        Box box = place.box();
        Placeholder.Insets insets = place.style().insets();
        return new Room(box.width() - insets.left() - insets.right(), box.height() - insets.top() - insets.bottom());
    }
}
