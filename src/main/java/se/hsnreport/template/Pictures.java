package se.hsnreport.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.hsnreport.document.Block;
import se.hsnreport.document.Image;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;

/** The pictures that lie beside a template. */
record Pictures(Path directory, Findings findings) {
    private static final Map<String, Image.Kind> KINDS = Map.of(
            "png", Image.Kind.PNG,
            "jpg", Image.Kind.JPEG,
            "jpeg", Image.Kind.JPEG,
            "svg", Image.Kind.SVG);

    /** The picture as a block; one that is not there, or lies elsewhere, is a finding. */
    Optional<Block> block(BlockTemplate.Picture picture, TextBinder texts) {
        Place place = picture.target().place();
        Path file = directory.resolve(picture.file()).normalize();
        if (!file.startsWith(directory.normalize())) {
            findings.add(Code.FILE_OUTSIDE, place, picture.file());
            return Optional.empty();
        }
        String ending =
                picture.file().substring(picture.file().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        Image.Kind kind = KINDS.get(ending);
        if (kind == null) {
            findings.add(Code.VALUE_INVALID, place, picture.file(), ".png, .jpg, .svg");
            return Optional.empty();
        }
        return image(file, kind, picture)
                .map(image -> new Block.Picture(picture.target().placeholder(), image, texts.plain(picture.alt())));
    }

    /** An SVG needs the same picture as PNG beside it, for what cannot draw SVG. */
    private Optional<Image> image(Path file, Image.Kind kind, BlockTemplate.Picture picture) {
        Optional<byte[]> bytes = bytes(file, picture.file(), picture);
        if (kind != Image.Kind.SVG) {
            return bytes.map(b -> new Image(b, kind));
        }
        String twin = picture.file().substring(0, picture.file().length() - "svg".length()) + "png";
        return bytes.flatMap(svg -> bytes(file.resolveSibling(Path.of(twin).getFileName()), twin, picture)
                .map(png -> Image.ofSvg(svg, new Image(png, Image.Kind.PNG))));
    }

    private Optional<byte[]> bytes(Path file, String shown, BlockTemplate.Picture picture) {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException e) {
            findings.add(Code.FILE_MISSING, picture.target().place(), shown);
            return Optional.empty();
        }
    }
}
