package se.hsnreport.commentary;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
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
    /** Stands before the next paragraph: the number of its list item. */
    private String number = "";

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
        number = item.getParent() instanceof OrderedList list ? next(list, item) + ". " : "";
        visitChildren(item);
        depth--;
    }

    /** The number that a reader would count the item as. */
    private static int next(OrderedList list, ListItem item) {
        Integer start = list.getMarkerStartNumber();
        int number = start == null ? 1 : start;
        for (Node before = item.getPrevious(); before != null; before = before.getPrevious()) {
            number++;
        }
        return number;
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

    /** What is set as code is words all the same. */
    @Override
    public void visit(Code code) {
        spans.add(new Remark.Span(code.getLiteral(), bold, italic));
    }

    @Override
    public void visit(FencedCodeBlock block) {
        asWritten(block, block.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        asWritten(block, block.getLiteral());
    }

    /** Tags stay as written, so that whoever wrote them sees that they do nothing; comments are nobody's to read. */
    @Override
    public void visit(HtmlBlock block) {
        if (!block.getLiteral().startsWith("<!--")) {
            asWritten(block, block.getLiteral());
        }
    }

    @Override
    public void visit(HtmlInline inline) {
        if (!inline.getLiteral().startsWith("<!--")) {
            spans.add(new Remark.Span(inline.getLiteral(), bold, italic));
        }
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        spans.add(new Remark.Span(" ", bold, italic));
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        spans.add(new Remark.Span(" ", bold, italic));
    }

    private void asWritten(Block block, String text) {
        text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> remarks.add(
                        new Remark(Style.BODY, List.of(new Remark.Span(line.strip(), false, false)), place(block))));
    }

    private void remark(Block block, Style style) {
        spans = new ArrayList<>();
        if (!number.isEmpty()) {
            spans.add(new Remark.Span(number, bold, italic));
            number = "";
        }
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
