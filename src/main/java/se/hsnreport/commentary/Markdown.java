package se.hsnreport.commentary;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import se.hsnreport.document.Paragraph.Style;
import se.hsnreport.finding.Place;

/** Reads the Markdown that comments use: paragraphs, headings, lists of two levels, bold and italic. */
final class Markdown extends AbstractVisitor {
    private final String file;
    private final List<Remark> remarks = new ArrayList<>();
    private List<Remark.Span> spans = new ArrayList<>();
    private int depth;
    private boolean bold;
    private boolean italic;

    private Markdown(String file) {
        this.file = file;
    }

    static List<Remark> parse(String text, String file) {
        Markdown markdown = new Markdown(file);
        Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .build()
                .parse(text)
                .accept(markdown);
        return markdown.remarks;
    }

    @Override
    public void visit(Heading heading) {
        remark(heading, Style.LEAD);
    }

    @Override
    public void visit(Paragraph paragraph) {
        remark(paragraph, depth == 0 ? Style.BODY : depth == 1 ? Style.BULLET : Style.SUB_BULLET);
    }

    @Override
    public void visit(ListItem item) {
        depth++;
        visitChildren(item);
        depth--;
    }

    @Override
    public void visit(StrongEmphasis strong) {
        boolean outer = bold;
        bold = true;
        visitChildren(strong);
        bold = outer;
    }

    @Override
    public void visit(Emphasis emphasis) {
        boolean outer = italic;
        italic = true;
        visitChildren(emphasis);
        italic = outer;
    }

    @Override
    public void visit(Text text) {
        spans.add(new Remark.Span(text.getLiteral(), bold, italic));
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        spans.add(new Remark.Span(" ", bold, italic));
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        spans.add(new Remark.Span(" ", bold, italic));
    }

    private void remark(Block block, Style style) {
        spans = new ArrayList<>();
        visitChildren(block);
        remarks.add(new Remark(style, joined(), place(block)));
    }

    /** Neighbours of one look made one, so that a reference is never cut in two. */
    private List<Remark.Span> joined() {
        List<Remark.Span> joined = new ArrayList<>();
        for (Remark.Span span : spans) {
            int last = joined.size() - 1;
            boolean like = last >= 0
                    && joined.get(last).bold() == span.bold()
                    && joined.get(last).italic() == span.italic();
            if (like) {
                joined.set(last, new Remark.Span(joined.get(last).text() + span.text(), span.bold(), span.italic()));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private Place place(Node block) {
        return block.getSourceSpans().isEmpty()
                ? Place.of(file)
                : Place.line(file, block.getSourceSpans().get(0).getLineIndex() + 1L);
    }
}
