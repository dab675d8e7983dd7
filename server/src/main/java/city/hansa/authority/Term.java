package city.hansa.authority;

import city.hansa.engine.register.Period;
import city.hansa.kernel.Visibility;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A term of office: who held it, when, and what the office may do by itself.
 *
 * @param id readable and stable: {@code term-7}
 * @param title of the office, such as "Mayor"
 * @param person name; empty if erased
 * @param account the person's account here; null if there is none
 * @param period as recorded, cut short where it ended early
 * @param mayAct acts that the office may do without further proof; all if none is named
 * @param endReason why it ended early; null if it did not
 */
public record Term(
    String id,
    String actorId,
    String actorName,
    String title,
    String person,
    @Nullable UUID account,
    Period period,
    ActScope mayAct,
    @Nullable String sourceId,
    @Nullable String place,
    Visibility visibility,
    String office,
    @Nullable String endReason) {}
