/**
 * Reads PDF by Apache PDFBox: words with their places become lines, columns and paragraphs; what
 * cannot be put in order for sure is refused.
 */
@NullMarked
package city.hansa.engine.text.read.pdf;

import org.jspecify.annotations.NullMarked;
