package org.deskcheck.ingest;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** How much text stands in each element of a page, and how much of it is links. */
final class Prose implements NodeFilter {

    private record Amount(int all, int linked) {
        Amount plus(Amount other) {
            return new Amount(all + other.all, linked + other.linked);
        }
    }

    private static final Amount NOTHING = new Amount(0, 0);

    private final Map<Node, Amount> amounts = new HashMap<>();
    private final Element body;
    private int links;

    private Prose(Element body) {
        this.body = body;
    }

    static Prose of(Document page) {
        Prose prose = new Prose(page.body());
        NodeTraversor.filter(prose, page.body());
        return prose;
    }

    /** The length of the text in an element that is no link, in characters. */
    int in(Element element) {
        Amount amount = amounts.getOrDefault(element, NOTHING);
        return amount.all() - amount.linked();
    }

    boolean isMostOfPage(Element element) {
        return in(element) * 2 > in(body);
    }

    boolean isMostlyLinks(Element element) {
        Amount amount = amounts.getOrDefault(element, NOTHING);
        return amount.linked() * 5 > amount.all() * 4;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof Element element) {
            if (Clutter.isSurely(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            links += isLink(node) ? 1 : 0;
        } else if (node instanceof TextNode text) {
            int length = text.text().strip().length();
            add(node.parent(), new Amount(length, links > 0 ? length : 0));
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element) {
            links -= isLink(node) ? 1 : 0;
            if (node != body) {
                add(node.parent(), amounts.getOrDefault(node, NOTHING));
            }
        }
        return FilterResult.CONTINUE;
    }

    private void add(@Nullable Node parent, Amount amount) {
        if (parent != null) {
            amounts.merge(parent, amount, Amount::plus);
        }
    }

    private static boolean isLink(Node node) {
        return node.normalName().equals("a") && node.hasAttr("href");
    }
}
