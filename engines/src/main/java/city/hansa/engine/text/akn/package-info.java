/**
 * Texts as Akoma Ntoso 3.0, written and read (OASIS Standard, 29 August 2018,
 * http://docs.oasis-open.org/legaldocml/akn-core/v1.0/os/part2-specs/akn-core-v1.0-os-part2-specs.html),
 * with the JDK's StAX.
 */
@NullMarked
package city.hansa.engine.text.akn;

import org.jspecify.annotations.NullMarked;
