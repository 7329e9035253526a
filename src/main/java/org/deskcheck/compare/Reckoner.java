package org.deskcheck.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deskcheck.model.Claim;
import org.deskcheck.model.Reckoning;

/**
 * Does the sums of a claim again: "30 of 60 members, 40 percent", "rose from 40 to 60, by 20 percent", "12 men and 5
 * women, 20 people in all". Figures are taken to be rounded to their last digit.
 */
public final class Reckoner {

    private static final String NUMBER = "(\\d+(?:,\\d{3})*(?:\\.\\d+)?)";
    private static final String SCALE = "(?: (?:million|billion|thousand))?";

    private static final Pattern PERCENT = Pattern.compile(NUMBER + " ?(?:percent|per cent|%)");
    private static final Pattern ROUGH_PERCENT = Pattern.compile(
            "(?i)(?:about|nearly|almost|than|over|under|roughly|around|some|least|most|up to) " + PERCENT.pattern());
    private static final Pattern SHARE = Pattern.compile(
            NUMBER + " (?:out )?of (?:the |its |all |their )?" + NUMBER + "(?! ?(?:percent|per cent|%))");
    private static final Pattern CHANGE = Pattern.compile(
            "from " + NUMBER + SCALE + "(?: \\p{L}+)? to " + NUMBER + SCALE + "(?! ?(?:percent|per cent|%))");
    private static final Pattern TOTAL =
            Pattern.compile("(?:a total of " + NUMBER + "|" + NUMBER + "(?: \\p{L}+)? (?:in all|in total|altogether))");
    private static final Pattern PARTS =
            Pattern.compile("((?:" + NUMBER + " \\p{L}+, )*" + NUMBER + " \\p{L}+ and " + NUMBER + " \\p{L}+)");
    private static final Pattern COUNT = Pattern.compile(NUMBER);

    private Reckoner() {}

    /** The figures of a claim that do not add up. */
    public static List<Reckoning> check(Claim claim) {
        List<Reckoning> found = new ArrayList<>();
        String text = claim.text();
        List<MatchResult> percents = PERCENT.matcher(text).results().toList();
        if (percents.size() == 1 && !ROUGH_PERCENT.matcher(text).find()) {
            Rounded stated = Rounded.of(percents.get(0).group(1));
            Matcher share = SHARE.matcher(text);
            Matcher change = CHANGE.matcher(text);
            if (share.find()) {
                double part = Rounded.of(share.group(1)).value();
                double whole = Rounded.of(share.group(2)).value();
                compare(claim, stated, part / whole, part / whole, found);
            } else if (change.find()) {
                Rounded before = Rounded.of(change.group(1));
                Rounded after = Rounded.of(change.group(2));
                double least = after.low() / before.high() - 1;
                double most = after.high() / before.low() - 1;
                compare(claim, stated, least < 0 ? -most : least, least < 0 ? -least : most, found);
            }
        }
        total(claim, found);
        return found;
    }

    private static void compare(Claim claim, Rounded stated, double least, double most, List<Reckoning> found) {
        boolean fits = stated.high() >= 100 * least - 0.5 && stated.low() <= 100 * most + 0.5;
        if (!fits && Double.isFinite(least) && Double.isFinite(most)) {
            found.add(
                    new Reckoning(claim, shown(stated.value()) + " percent", shown(50 * (least + most)) + " percent"));
        }
    }

    private static void total(Claim claim, List<Reckoning> found) {
        Matcher total = TOTAL.matcher(claim.text());
        Matcher parts = PARTS.matcher(claim.text());
        if (total.find() && parts.find()) {
            String stated = total.group(1) == null ? total.group(2) : total.group(1);
            double sum = COUNT.matcher(parts.group())
                    .results()
                    .mapToDouble(part -> Rounded.of(part.group()).value())
                    .sum();
            if (sum != Rounded.of(stated).value()) {
                found.add(new Reckoning(claim, stated + " in all", shown(sum)));
            }
        }
    }

    private static String shown(double value) {
        String shown = String.format(Locale.ROOT, "%.1f", value);
        return shown.endsWith(".0") ? shown.substring(0, shown.length() - 2) : shown;
    }

    /** A figure and how far from it the true value may be. */
    private record Rounded(double value, double slack) {
        static Rounded of(String figure) {
            String plain = figure.replace(",", "");
            int point = plain.indexOf('.');
            int decimals = point < 0 ? 0 : plain.length() - point - 1;
            return new Rounded(Double.parseDouble(plain), 0.5 * Math.pow(10, -decimals));
        }

        double low() {
            return value - slack;
        }

        double high() {
            return value + slack;
        }
    }
}
