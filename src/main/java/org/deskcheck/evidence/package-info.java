/**
 * What fact-checkers know of claims: reads their worksheets back, so that nothing a person wrote is lost
 * when a report is written anew.
 *
 * <p>Owns verdicts and their carrying over from one run to the next. Knows nothing of rules or of how
 * worksheets are laid out beyond the columns it is given.
 */
@NullMarked
package org.deskcheck.evidence;

import org.jspecify.annotations.NullMarked;
