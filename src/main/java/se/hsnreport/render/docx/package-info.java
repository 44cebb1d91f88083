/**
 * Text documents to be edited, DOCX: real headings, lists, tables and pictures with alternative text, the same bytes
 * every time.
 *
 * <p>{@code TextDocument} is a document on A4 pages with a running head and foot; its {@code Body} is written from top to
 * bottom, in the looks that {@code layout.Prose} gives written documents:
 *
 * <pre>{@code
 * TextDocument document = new TextDocument(new TextDocument.Facts(about, date, colours));
 * document.running("Board · February 2024", new PageWords("Sida ", " (", ")"));
 * Body body = document.body();
 * body.heading(1, runs, "bookmark");
 * body.paragraph(Prose.BODY, runs);
 * body.table(table, TableFit.of(table, A4.width(), 9));
 * body.control(new Control("tag", "What to write here", Control.Lock.KEPT), paragraphs);
 * document.write(out);
 * }</pre>
 *
 * <p>{@code DocxText} reads a finished document again: its paragraphs, and what stands in its controls by their tags.
 */
@NullMarked
package se.hsnreport.render.docx;

import org.jspecify.annotations.NullMarked;
