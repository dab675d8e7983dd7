package city.hansa.imports.runs;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What is taken in; {@code docs/settings.md} explains each to operators.
 *
 * @param size of a file as it is sent
 * @param keep how long a file waits to be written, and the refused rows of a written one can be
 *     fetched
 */
@ConfigurationProperties("hansa.imports")
public record Limits(@DefaultValue("256MB") DataSize size, @DefaultValue("14d") Duration keep) {}
