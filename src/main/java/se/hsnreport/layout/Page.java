package se.hsnreport.layout;

import java.util.List;
import se.hsnreport.document.Slide;
import se.hsnreport.master.SlideLayout;

/**
 * One page, ready to draw.
 *
 * @param number from 1 through the deck
 * @param part from 1 through the slide's pages
 * @param title as one text, unlike that of any other page
 * @param items in reading order: title, subtitle, content, foot
 */
public record Page(int number, Slide slide, int part, SlideLayout layout, String title, List<Item> items) {
    public Page {
        items = List.copyOf(items);
    }
}
