package city.hansa.reconcile;

import city.hansa.actors.Card;

/**
 * What the small frame shows.
 *
 * @param description kind, state and people
 */
record PreviewPage(Card card, String description) {}
