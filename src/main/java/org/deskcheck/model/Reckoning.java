package org.deskcheck.model;

/**
 * A figure in a claim that the claim's other figures do not bear out: a share, a change or a total.
 *
 * @param claim the claim that holds all of them
 * @param stated the figure as it is stated: "40 percent"
 * @param reckoned what the other figures make: "50 percent"
 */
public record Reckoning(Claim claim, String stated, String reckoned) {}
