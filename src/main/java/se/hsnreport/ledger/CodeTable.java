package se.hsnreport.ledger;

import java.util.HashMap;
import java.util.Map;

/** Numbers by text, looked up straight from characters without making a text of them. */
final class CodeTable {
    /** What {@link #get} gives for a text that has not been put. */
    static final int UNKNOWN = -1;

    /** The key of the empty text: no other has zeros behind a character. */
    private static final long EMPTY = 1L << 56;

    private long[] keys = new long[256];
    private int[] numbers = new int[256];
    private int size;
    /** Texts that do not fit in a key: longer than eight characters or with letters beyond Latin-1. */
    private final Map<String, Integer> others = new HashMap<>();

    int get(char[] text, int start, int end) {
        long key = key(text, start, end);
        if (key == 0) {
            return others.isEmpty() ? UNKNOWN : others.getOrDefault(new String(text, start, end - start), UNKNOWN);
        }
        int slot = slot(key);
        return keys[slot] == 0 ? UNKNOWN : numbers[slot];
    }

    void put(char[] text, int start, int end, int number) {
        long key = key(text, start, end);
        if (key == 0) {
            others.put(new String(text, start, end - start), number);
            return;
        }
        if (size * 2 >= keys.length) {
            grow();
        }
        int slot = slot(key);
        size += keys[slot] == 0 ? 1 : 0;
        keys[slot] = key;
        numbers[slot] = number;
    }

    int size() {
        return size + others.size();
    }

    /** Up to eight characters side by side; 0 when they do not fit. */
    private static long key(char[] text, int start, int end) {
        if (start == end) {
            return EMPTY;
        }
        if (end - start > 8) {
            return 0;
        }
        long key = 0;
        int all = 0;
        for (int i = start; i < end; i++) {
            char c = text[i];
            all |= c == 0 ? 0x100 : c;
            key = key << 8 | c;
        }
        return all > 0xFF ? 0 : key;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (keys[slot] != key && keys[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[oldKeys.length * 2];
        numbers = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }
}
