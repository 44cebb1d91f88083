package se.hsnreport.layout;

import se.hsnreport.document.Paragraph;
import se.hsnreport.document.Tone;

/** How the paragraphs of written documents look, the same in every format; measures in hundredths of a point. */
public enum Prose {
    TITLE(2600, true, Tone.LEAD, 0, 600, 115, true),
    SUBTITLE(1300, false, Tone.QUIET, 0, 300, 120, false),
    HEADING_1(1800, true, Tone.LEAD, 2400, 700, 115, true),
    HEADING_2(1350, true, Tone.INK, 1600, 400, 115, true),
    HEADING_3(1100, true, Tone.INK, 1200, 200, 115, true),
    BODY(1050, false, Tone.INK, 0, 700, 130, false),
    /** A bold line over what follows. */
    LEAD(1050, true, Tone.INK, 500, 200, 130, true),
    BULLET(1050, false, Tone.INK, 0, 350, 130, false),
    SUB_BULLET(1050, false, Tone.INK, 0, 250, 130, false),
    NOTE(900, false, Tone.QUIET, 0, 700, 125, false),
    /** Over a table or a picture. */
    CAPTION(950, true, Tone.INK, 900, 400, 120, true),
    /** Under a table or a picture. */
    SOURCE(850, false, Tone.QUIET, 350, 1500, 120, false),
    /** Over the list of contents, which is no heading of its own. */
    CONTENTS_TITLE(1800, true, Tone.LEAD, 4000, 700, 115, true),
    CONTENTS_1(1050, true, Tone.INK, 500, 150, 120, false),
    CONTENTS_2(1050, false, Tone.INK, 0, 150, 120, false),
    /** In the head and foot of every page. */
    RUNNING(850, false, Tone.QUIET, 0, 0, 120, false);

    private final int size;
    private final boolean bold;
    private final Tone tone;
    private final int before;
    private final int after;
    private final int spacing;
    private final boolean keepsWithNext;

    Prose(int size, boolean bold, Tone tone, int before, int after, int spacing, boolean keepsWithNext) {
        this.size = size;
        this.bold = bold;
        this.tone = tone;
        this.before = before;
        this.after = after;
        this.spacing = spacing;
        this.keepsWithNext = keepsWithNext;
    }

    /** The look of a paragraph of a deck in a written document: a key figure is set as text. */
    public static Prose of(Paragraph.Style style) {
        return switch (style) {
            case BODY -> BODY;
            case LEAD, KEY_LABEL -> LEAD;
            case BULLET, KEY_VALUE -> BULLET;
            case SUB_BULLET -> SUB_BULLET;
            case NOTE, KEY_NOTE -> NOTE;
        };
    }

    /** The heading of a level from 1 to 3. */
    public static Prose heading(int level) {
        return level == 1 ? HEADING_1 : level == 2 ? HEADING_2 : HEADING_3;
    }

    public int size() {
        return size;
    }

    public boolean bold() {
        return bold;
    }

    public Tone tone() {
        return tone;
    }

    /** Room over the paragraph; that under the one before counts instead when it is more. */
    public int before() {
        return before;
    }

    /** Room under the paragraph. */
    public int after() {
        return after;
    }

    /** From base line to base line. */
    public int lineHeight() {
        return Sizes.lineHeight(size, spacing);
    }

    /** Whether it never stands last on a page. */
    public boolean keepsWithNext() {
        return keepsWithNext;
    }

    /** Of the text from the margin, in EMU; a bullet stands one em before it. */
    public long indent() {
        return switch (this) {
            case BULLET -> Sizes.emu(size) * 3 / 2;
            case SUB_BULLET -> Sizes.emu(size) * 3;
            case CONTENTS_2 -> Sizes.emu(size) * 3 / 2;
            default -> 0;
        };
    }
}
