/** Reads HTML by jsoup, Markdown by commonmark-java, and plain text. */
@NullMarked
package city.hansa.engine.text.read.html;

import org.jspecify.annotations.NullMarked;
