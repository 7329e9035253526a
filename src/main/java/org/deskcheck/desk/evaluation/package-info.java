/**
 * Measures Deskcheck against labelled texts.
 *
 * <p>Owns the scores and the reading of gold annotations; it sees Deskcheck through its façade, as any
 * other user.
 */
@NullMarked
package org.deskcheck.desk.evaluation;

import org.jspecify.annotations.NullMarked;
