package se.hsnreport.ledger;

/**
 * The key of a cell of the cube in one number, so that sorting keys sorts cells by kind, month, unit, account, mark and
 * file.
 */
final class CellKey {
    static final int MOST_FILES = 1 << 12;
    static final int MOST_CODES = 1 << 16;

    private CellKey() {}

    /** Kind 1 bit, month 17, unit 16, account 16, mark 1, file 12. */
    static long of(int kind, int month, int unit, int account, int oneOff, int file) {
        return (long) kind << 62
                | (long) month << 45
                | (long) unit << 29
                | (long) account << 13
                | (long) oneOff << 12
                | file;
    }

    static int kind(long key) {
        return (int) (key >>> 62);
    }

    static int month(long key) {
        return (int) (key >>> 45) & 0x1FFFF;
    }

    static int unit(long key) {
        return (int) (key >>> 29) & 0xFFFF;
    }

    static int account(long key) {
        return (int) (key >>> 13) & 0xFFFF;
    }

    static boolean isOneOff(long key) {
        return (key >>> 12 & 1) == 1;
    }

    static int file(long key) {
        return (int) key & 0xFFF;
    }
}
