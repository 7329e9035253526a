/**
 * The command line: options, terminal output, exit codes.
 */
@NullMarked
package org.deskcheck.cli;

import org.jspecify.annotations.NullMarked;
