package se.hsnreport.build;

/**
 * What a memo is about, and what is known for its head.
 *
 * @param edition id of the edition that is laid before the board; empty for the pack that was built last
 * @param diary the registry's number of the matter; empty when it is to be filled in
 * @param date that the memo bears; empty when it is to be filled in
 */
public record MemoWishes(String edition, String diary, String date) {}
