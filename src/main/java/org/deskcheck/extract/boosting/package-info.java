/**
 * Tells how probable something is from a handful of measurements of it: gradient-boosted regression trees
 * (Friedman, Annals of Statistics 2001) with logistic loss, their training and their compact file format.
 *
 * <p>Knows neither words nor news: what is measured is a row of numbers.
 */
@NullMarked
package org.deskcheck.extract.boosting;

import org.jspecify.annotations.NullMarked;
