package se.hsnreport.layout;

/**
 * A heading of a document that goes on from page to page, as links and bookmarks find it.
 *
 * @param level from 1
 * @param page its number
 * @param y of its upper edge in EMU
 */
public record Anchor(String mark, int level, String title, int page, long y) {}
