/** Letters against a real SMTP server. */
@NullMarked
package city.hansa.mail;

import org.jspecify.annotations.NullMarked;
