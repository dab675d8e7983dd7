/** Reads tables as people's programs write them: separated values of any usual sort, workbooks. */
@NamedInterface("reading")
@NullMarked
package city.hansa.imports.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
