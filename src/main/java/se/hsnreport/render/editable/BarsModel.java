package se.hsnreport.render.editable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.hsnreport.document.ChartSpec;
import se.hsnreport.document.ChartSpec.Bar;
import se.hsnreport.document.ChartSpec.Emphasis;
import se.hsnreport.document.ChartSpec.Target;
import se.hsnreport.document.ChartSpec.Tick;
import se.hsnreport.document.Tone;
import se.hsnreport.render.FillLook;
import se.hsnreport.render.LineLook;
import se.hsnreport.render.Tint;
import se.hsnreport.render.editable.Label.Said;
import se.hsnreport.render.editable.Label.Spot;

/** Horizontal bars under each other, the first on top. */
final class BarsModel {
    private static final double LABELS = 0.4;
    private static final double TALLEST = 44;
    private static final double AROUND = 12;
    private static final int SMALLEST = 600;
    private static final int GAP = 50;
    private static final FillLook PLAIN = new FillLook(Tint.of(Tone.LEAD), Tint.of(Tone.LEAD), FillLook.Pattern.PLAIN);

    private final ChartSpec.Bars spec;
    private final Measure measure;
    private final Measure small;
    private final Scale scale;
    private final TopBand band;
    private final Area plot;

    private BarsModel(ChartSpec.Bars spec, Measure measure) {
        this.spec = spec;
        this.measure = measure;
        this.band = new TopBand(measure);
        this.band.unit(spec.axis().unit());
        double top = spec.axis().unit().isBlank() && spec.targets().isEmpty() ? 0 : measure.line() * 1.5;
        boolean labelled = spec.axis().ticks().stream().map(Tick::label).anyMatch(l -> !l.isBlank());
        double bottom = labelled ? measure.line() + 8 : 1;
        int count = Math.max(1, spec.bars().size());
        double row = Math.min(TALLEST, (measure.height() - top - bottom) / count);
        this.small = fitting(row);
        double left = spec.bars().stream()
                        .mapToDouble(b -> Math.min(measure.width() * LABELS, small.width(b.label(), false)))
                        .max()
                        .orElse(0)
                + AROUND;
        this.plot = new Area(left, top, Math.max(20, measure.width() - left - 2), row * count);
        this.scale = reaching(Scale.of(spec.axis()).holding(BigDecimal.ZERO));
        band.rules(spec.targets().stream()
                .map(target -> new TopBand.Wanted(
                        target.text(), plot.x() + scale.share(target.value()) * plot.width(), LineLook.target()))
                .toList());
    }

    static ChartModel of(ChartSpec.Bars spec, Measure measure) {
        return new BarsModel(spec, measure).model();
    }

    /** The largest type whose lines are no higher than a row has room for. */
    private Measure fitting(double row) {
        Measure tried = measure;
        while (tried.size() > SMALLEST && tallest(tried) > row) {
            tried = tried.withSize(tried.size() - 50);
        }
        return tried;
    }

    private double tallest(Measure tried) {
        return spec.bars().stream()
                .mapToDouble(b -> Math.ceil(tried.width(b.label(), false) / (measure.width() * LABELS)) * tried.line())
                .max()
                .orElse(0);
    }

    /** So long that the values written at the bars' ends have room; the start must stay on a tick. */
    private Scale reaching(Scale axis) {
        Scale made = spec.targets().stream().map(Target::value).reduce(axis, Scale::holding, (a, b) -> b);
        double side = spec.bars().stream()
                        .mapToDouble(b -> small.width(b.point().label(), true))
                        .max()
                        .orElse(0)
                + AROUND;
        double stretch = plot.width() / Math.max(20, plot.width() - side);
        BigDecimal highest = values().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        BigDecimal lowest = values().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        if (highest.signum() > 0) {
            made = made.upTo(made.to().max(stretched(made.from(), highest, stretch)));
        }
        if (lowest.signum() < 0) {
            made = made.holding(stretched(made.to(), lowest, stretch));
        }
        return roomy(made);
    }

    /** A value farther from a start by a factor. */
    private static BigDecimal stretched(BigDecimal start, BigDecimal value, double factor) {
        return start.add(value.subtract(start).multiply(BigDecimal.valueOf(factor), MathContext.DECIMAL32));
    }

    /** With ticks so far from each other that their labels do not meet; zero stays one of them. */
    private Scale roomy(Scale axis) {
        double widest = spec.axis().ticks().stream()
                .mapToDouble(t -> small.width(t.label(), false) + AROUND / 2)
                .max()
                .orElse(0);
        Scale made = axis;
        while (made.labelled() && made.ticks() > 2 && widest * made.ticks() > plot.width()) {
            made = made.coarser();
        }
        return made;
    }

    private Stream<BigDecimal> values() {
        return spec.bars().stream().flatMap(b -> b.point().plotted().stream());
    }

    private ChartModel model() {
        GridBuilder grid = new GridBuilder(
                Categories.of(spec.bars().stream().map(Bar::label).toList()));
        int column = grid.add(
                spec.axis().unit(), spec.bars().stream().map(Bar::point).toList());
        List<FillLook> looks = spec.bars().stream().map(FillLook::of).toList();
        SortedMap<Integer, FillLook> apart = new TreeMap<>();
        IntStream.range(0, looks.size()).forEach(i -> apart.put(i, looks.get(i)));
        apart.values().removeIf(PLAIN::equals);
        Plotted bars = new Plotted.Fill(column, PLAIN, apart, labels(looks));
        return new ChartModel(
                small,
                grid.grid(),
                List.of(new Group(Group.Kind.BARS, List.of(bars), GAP, false)),
                plot,
                true,
                scale,
                Optional.empty(),
                Optional.empty(),
                band.over(plot));
    }

    private List<Label> labels(List<FillLook> looks) {
        return IntStream.range(0, looks.size())
                .filter(i -> spec.bars().get(i).point().plotted().isPresent())
                .filter(i -> !spec.bars().get(i).point().label().isEmpty())
                .mapToObj(i -> {
                    Bar bar = spec.bars().get(i);
                    boolean bold = bar.emphasis() == Emphasis.MAIN || bar.emphasis() == Emphasis.COMPARED;
                    String colour = small.ink(looks.get(i).colour());
                    return Label.at(i, bar.point().label(), Said.VALUE, Spot.OUTSIDE, colour, bold);
                })
                .toList();
    }
}
