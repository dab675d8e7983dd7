package city.hansa.notices.follow;

import java.util.UUID;

/**
 * What somebody hears of, and how often.
 *
 * @param confirmed whether letters go out; a stranger's must be confirmed first
 */
record Subscription(UUID id, Target target, Rhythm rhythm, boolean confirmed) {}
