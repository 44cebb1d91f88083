package se.hsnreport.master;

import java.util.List;
import java.util.Locale;

/** What lumMod, lumOff, tint and shade make of a colour; other changes are left out. */
final class Shade {
    private static final double WHOLE = 100_000;

    private Shade() {}

    /** RRGGBB after the changes, in their order. */
    static String applied(String rgb, List<Element> changes) {
        double[] part = new double[3];
        for (int i = 0; i < part.length; i++) {
            part[i] = Integer.parseInt(rgb.substring(2 * i, 2 * i + 2), 16) / 255.0;
        }
        for (Element change : changes) {
            double amount = change.number("val").orElse(0L) / WHOLE;
            part = changed(part, change.name(), amount);
        }
        return String.format(Locale.ROOT, "%02X%02X%02X", byteOf(part[0]), byteOf(part[1]), byteOf(part[2]));
    }

    private static double[] changed(double[] rgb, String change, double amount) {
        return switch (change) {
            case "lumMod" -> lit(rgb, luminance(rgb) * amount);
            case "lumOff" -> lit(rgb, luminance(rgb) + amount);
            case "tint" -> mixed(rgb, 1, amount);
            case "shade" -> mixed(rgb, 0, amount);
            default -> rgb;
        };
    }

    private static double luminance(double[] rgb) {
        return (max(rgb) + min(rgb)) / 2;
    }

    /** The same hue and saturation at another luminance. */
    private static double[] lit(double[] rgb, double wanted) {
        double to = Math.max(0, Math.min(1, wanted));
        double from = luminance(rgb);
        double room = 1 - Math.abs(2 * from - 1);
        double scale = room == 0 ? 0 : (1 - Math.abs(2 * to - 1)) / room;
        return new double[] {to + (rgb[0] - from) * scale, to + (rgb[1] - from) * scale, to + (rgb[2] - from) * scale};
    }

    /** Mixed with black or white as light mixes, not as the numbers do: so PowerPoint does it. */
    private static double[] mixed(double[] rgb, double other, double kept) {
        double[] mixed = new double[rgb.length];
        for (int i = 0; i < rgb.length; i++) {
            mixed[i] = shown(light(rgb[i]) * kept + other * (1 - kept));
        }
        return mixed;
    }

    /** From the sRGB scale to amounts of light. */
    private static double light(double shown) {
        return shown <= 0.04045 ? shown / 12.92 : StrictMath.pow((shown + 0.055) / 1.055, 2.4);
    }

    private static double shown(double light) {
        return light <= 0.0031308 ? light * 12.92 : 1.055 * StrictMath.pow(light, 1 / 2.4) - 0.055;
    }

    private static double max(double[] rgb) {
        return Math.max(rgb[0], Math.max(rgb[1], rgb[2]));
    }

    private static double min(double[] rgb) {
        return Math.min(rgb[0], Math.min(rgb[1], rgb[2]));
    }

    private static int byteOf(double part) {
        return (int) Math.max(0, Math.min(255, Math.round(part * 255)));
    }
}
