package se.hsnreport.ledger;

/**
 * The key of a cell of the cube in one number, so that sorting keys sorts cells by kind, month, unit, account, marks and
 * file.
 */
final class CellKey {
    static final int MOST_FILES = 1 << 12;
    static final int MOST_CODES = 1 << 16;

    /** The mark of an engångspost. */
    static final int ONE_OFF = 1;

    /** The mark of a posting whose motpart is another part of the same organisation. */
    static final int INTERNAL = 2;

    /** Bits below the kind and month, which slices go by. */
    static final int BELOW_MONTH = 46;

    private CellKey() {}

    /** Kind 1 bit, the sign, month 17, unit 16, account 16, marks 2, file 12. */
    static long of(int kind, int month, int unit, int account, int marks, int file) {
        return (long) kind << 63
                | (long) month << BELOW_MONTH
                | (long) unit << 30
                | (long) account << 14
                | (long) marks << 12
                | file;
    }

    static int kind(long key) {
        return (int) (key >>> 63);
    }

    static int month(long key) {
        return (int) (key >>> BELOW_MONTH) & 0x1FFFF;
    }

    static int unit(long key) {
        return (int) (key >>> 30) & 0xFFFF;
    }

    static int account(long key) {
        return (int) (key >>> 14) & 0xFFFF;
    }

    static boolean isOneOff(long key) {
        return (marks(key) & ONE_OFF) != 0;
    }

    static int marks(long key) {
        return (int) (key >>> 12) & 3;
    }

    static int file(long key) {
        return (int) key & 0xFFF;
    }
}
