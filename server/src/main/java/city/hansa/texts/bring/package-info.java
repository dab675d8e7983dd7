/** Documents that people bring: read, looked at, and put into the register as a version. */
@NamedInterface("bring")
@NullMarked
package city.hansa.texts.bring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
