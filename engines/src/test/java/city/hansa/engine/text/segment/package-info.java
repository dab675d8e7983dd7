/** Tests of the segmenter. */
@NullMarked
package city.hansa.engine.text.segment;

import org.jspecify.annotations.NullMarked;
