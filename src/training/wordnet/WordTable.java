import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;

/**
 * Writes {@code src/main/resources/org/deskcheck/compare/wordnet.tsv} from WordNet 3.1: for each word of
 * everyday English its antonyms, the words that can stand for it and those derived from it. See README.md
 * beside this file for how to run it.
 *
 * <p>One row a word: the word, its antonyms, its synonyms, its derivations, separated by commas. Only the
 * senses that a reader thinks of first are taken, else "call" is a synonym of "shout" and "visit" alike.
 */
final class WordTable {

    /** Rarer senses bring together words that no two accounts mean by each other. */
    private static final int SENSES = 2;
    /** How often a word must be used in the tagged texts of WordNet (SemCor) to count as everyday English. */
    private static final int USES = 2;

    private final Map<String, Row> rows = new TreeMap<>();

    private record Row(Set<String> antonyms, Set<String> synonyms, Set<String> derivations) {
        static Row empty() {
            return new Row(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        }
    }

    public static void main(String[] args) throws Exception {
        WordTable table = new WordTable();
        Dictionary wordnet = Dictionary.getDefaultResourceInstance();
        for (POS pos : List.of(POS.VERB, POS.ADJECTIVE, POS.NOUN, POS.ADVERB)) {
            for (Iterator<IndexWord> words = wordnet.getIndexWordIterator(pos); words.hasNext(); ) {
                table.add(words.next());
            }
        }
        table.write(Path.of(args[0]));
    }

    private void add(IndexWord index) throws JWNLException {
        String lemma = index.getLemma();
        if (!isWord(lemma)) {
            return;
        }
        List<Synset> senses = index.getSenses();
        for (int i = 0; i < senses.size(); i++) {
            for (Word word : senses.get(i).getWords()) {
                if (word.getLemma().equalsIgnoreCase(lemma)) {
                    add(lemma, word, i);
                }
            }
        }
    }

    private void add(String lemma, Word word, int sense) throws JWNLException {
        Row row = rows.computeIfAbsent(lemma, key -> Row.empty());
        for (Pointer pointer : word.getPointers(PointerType.ANTONYM)) {
            if (sense < 4) {
                put(row.antonyms(), lemma, pointer);
            }
        }
        if (sense >= SENSES) {
            return;
        }
        for (Pointer pointer : word.getPointers(PointerType.DERIVATION)) {
            put(row.derivations(), lemma, pointer);
        }
        boolean used = word.getUseCount() >= USES;
        for (Word other : word.getSynset().getWords()) {
            String synonym = other.getLemma().toLowerCase(Locale.ROOT);
            if (used && other.getUseCount() >= USES && isWord(synonym) && !synonym.equals(lemma)) {
                row.synonyms().add(synonym);
            }
        }
    }

    private static void put(Set<String> words, String lemma, Pointer pointer) throws JWNLException {
        if (pointer.getTarget() instanceof Word target && isWord(target.getLemma())) {
            if (!target.getLemma().equals(lemma)) {
                words.add(target.getLemma());
            }
        }
    }

    /** Single lower-case words: names and phrases are for the editors' lexicons. */
    private static boolean isWord(String lemma) {
        return lemma.length() > 2 && lemma.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private void write(Path file) throws Exception {
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("# From WordNet 3.1, Copyright 2011 by Princeton University; see wordnet.LICENSE.\n");
            for (var entry : rows.entrySet()) {
                Row row = entry.getValue();
                boolean known = !row.antonyms().isEmpty() || !row.synonyms().isEmpty();
                if (known || !row.derivations().isEmpty() && worth(entry.getKey())) {
                    out.write(String.join(
                            "\t",
                            entry.getKey(),
                            String.join(",", row.antonyms()),
                            String.join(",", row.synonyms()),
                            String.join(",", row.derivations())));
                    out.write('\n');
                }
            }
        }
    }

    private boolean worth(String lemma) {
        return lemma.length() <= 9;
    }
}
