package city.hansa.instruments.shipped;

import city.hansa.acts.ActDraft;

/**
 * Something that ships, as the act that tells it.
 *
 * @param key the same in every version of the file
 */
record Fact(String key, ActDraft draft) {

  String content() {
    return draft.toString();
  }
}
