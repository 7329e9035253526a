package org.deskcheck.extract.learned;

import org.deskcheck.extract.attribution.FoundAttribution;

/**
 * An attribution, and what speaks for it.
 *
 * @param attribution its probability is not worked out yet
 */
record Weighed(FoundAttribution attribution, Evidence evidence) {}
