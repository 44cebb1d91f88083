package se.hsnreport.layout;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sizes of type in hundredths of a point, to be tried from the largest. */
final class Sizes {
    /** Base line to base line in running text, in hundredths of the size. */
    static final int SPACING = 120;

    private static final int POINT = 100;

    private Sizes() {}

    /** The size, then every whole point below it down to the least. */
    static List<Integer> down(int size, int least) {
        IntStream whole = IntStream.iterate((size - 1) / POINT * POINT, s -> s >= least && s > 0, s -> s - POINT);
        return Stream.concat(Stream.of(size), whole.boxed()).toList();
    }

    static int lineHeight(int size, int spacing) {
        return size * spacing / 100;
    }

    /** Hundredths of a point as EMU. */
    static long emu(long hundredths) {
        return hundredths * 127;
    }
}
