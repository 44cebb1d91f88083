package se.hsnreport.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.hsnreport.finding.Place;

/**
 * What a template's slides want of a layout.
 *
 * @param name of the layout
 * @param place where the template first says so
 * @param isCover whether it is that of the first slide, of words alone
 * @param subtitle whether a slide has a line under its title
 * @param source whether a slide tells its source
 * @param wants what is to stand there, by the name of its place
 */
record LayoutDemand(
        String name, Place place, boolean isCover, boolean subtitle, boolean source, Map<String, Sort> wants) {
    /** What needs room of its own kind. */
    enum Sort {
        TEXT,
        TABLE,
        DRAWING
    }

    /** What all slides of a layout want together. */
    static LayoutDemand of(List<SlideTemplate> slides, boolean first) {
        Map<String, Sort> wants = new LinkedHashMap<>();
        for (SlideTemplate slide : slides) {
            slide.blocks()
                    .forEach(block -> wants.merge(block.target().placeholder(), sort(block), LayoutDemand::wider));
        }
        SlideTemplate any = slides.get(0);
        return new LayoutDemand(
                any.layout().placeholder(),
                any.layout().place(),
                first && wants.values().stream().allMatch(sort -> sort == Sort.TEXT),
                slides.stream().anyMatch(slide -> !slide.texts().subtitle().isEmpty()),
                slides.stream().anyMatch(slide -> !slide.texts().source().isEmpty()),
                wants);
    }

    private static Sort sort(BlockTemplate block) {
        boolean checks = block instanceof BlockTemplate.Reconciliation r && r.part() == Reconciliation.Part.CHECKED;
        if (block instanceof BlockTemplate.Table || checks) {
            return Sort.TABLE;
        }
        return block instanceof BlockTemplate.Text
                        || block instanceof BlockTemplate.Contents
                        || block instanceof BlockTemplate.Reconciliation
                        || block instanceof BlockTemplate.KeyFigures
                ? Sort.TEXT
                : Sort.DRAWING;
    }

    private static Sort wider(Sort a, Sort b) {
        return a == Sort.TABLE || b == Sort.TEXT ? a : b;
    }
}
