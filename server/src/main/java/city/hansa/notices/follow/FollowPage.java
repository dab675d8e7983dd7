package city.hansa.notices.follow;

import org.jspecify.annotations.Nullable;

/**
 * The form that begins to follow something.
 *
 * @param label what it is, in words
 * @param problem what is wrong with the address; null if nothing
 * @param mail whether letters go out
 */
record FollowPage(
    Target target,
    String label,
    Rhythm rhythm,
    String email,
    @Nullable String problem,
    boolean mail) {}
