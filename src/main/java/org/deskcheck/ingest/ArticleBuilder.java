package org.deskcheck.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.deskcheck.model.Article;
import org.deskcheck.model.Paragraph;
import org.deskcheck.model.Passage;
import org.deskcheck.model.Section;
import org.jspecify.annotations.Nullable;

/** Puts the blocks of a document together to an article, without what is no prose. */
final class ArticleBuilder {

    private static final String QUOTATION_MARKS = "\"'`´‘’‚‛“”„‟«»‹›";

    private final Input input;
    private final String original;
    private final List<Section> sections = new ArrayList<>();
    private final Set<String> read = new HashSet<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private @Nullable Passage heading;
    private @Nullable Passage title;
    private @Nullable LocalDate date;

    private ArticleBuilder(Input input, String original, @Nullable LocalDate date) {
        this.input = input;
        this.original = original;
        this.date = date;
    }

    /** @param date the day that the document's metadata gives, if they do */
    static Article build(Input input, String original, @Nullable LocalDate date, List<Block> blocks) {
        ArticleBuilder builder = new ArticleBuilder(input, original, date);
        blocks.forEach(builder::add);
        return builder.article();
    }

    private void add(Block block) {
        if (block.kind() != Block.Kind.TITLE && Furniture.is(block.text())) {
            date = date == null ? DateStamp.date(block.text()).orElse(null) : date;
            return;
        }
        Passage passage = Furniture.withoutAgencies(block.passage());
        boolean first = read.add(wording(passage.text()));
        switch (block.kind()) {
            case TITLE -> title = passage;
            case HEADING -> startSection(passage, first);
            case PARAGRAPH -> addParagraph(passage, !first);
        }
    }

    private void addParagraph(Passage passage, boolean repeated) {
        if (date == null && paragraphs.isEmpty() && sections.isEmpty()) {
            date = DateStamp.dateOfPlaceLine(passage.text()).orElse(null);
        }
        paragraphs.add(new Paragraph(passage, repeated));
    }

    private void startSection(Passage passage, boolean first) {
        boolean isTitle = title != null && !first && wording(title.text()).equals(wording(passage.text()));
        if (!isTitle) {
            endSection();
            heading = passage;
        }
    }

    private void endSection() {
        if (heading != null || !paragraphs.isEmpty()) {
            sections.add(new Section(heading, paragraphs));
            paragraphs.clear();
        }
    }

    private Article article() {
        endSection();
        return new Article(input.name(), input.path(), original, date, title, sections);
    }

    /** The words of a passage, whatever its case, spacing and quotation marks. */
    private static String wording(String text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (PassageBuilder.isSpace(c)) {
                space = true;
                continue;
            }
            if (space && words.length() > 0) {
                words.append(' ');
            }
            space = false;
            boolean letter = Character.isLetterOrDigit(c);
            words.append(!letter && QUOTATION_MARKS.indexOf(c) >= 0 ? '"' : Character.toLowerCase(c));
        }
        return words.toString().replace("\"\"", "\"");
    }
}
