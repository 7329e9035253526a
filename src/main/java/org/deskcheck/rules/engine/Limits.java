package org.deskcheck.rules.engine;

import java.time.Duration;

/**
 * How much a pack may use up on one article.
 *
 * @param time how long the rules may take
 * @param firings how often they may fire, all together
 * @param matches how many combinations of facts they may hold at once, all together
 */
public record Limits(Duration time, int firings, int matches) {

    /** Those for several articles that are looked at together. */
    public Limits times(int articles) {
        return new Limits(time.multipliedBy(articles), product(firings, articles), product(matches, articles));
    }

    private static int product(int limit, int times) {
        return (int) Math.min(Integer.MAX_VALUE, (long) limit * times);
    }

    /** Far beyond what any article needs. */
    public static final Limits USUAL = new Limits(Duration.ofSeconds(10), 100_000, 2_000_000);
}
