package city.hansa.engine.text.read.pdf;

/**
 * A word on a page; places and size in points, y downwards to its base line.
 *
 * @param raised set higher and smaller than its line, as calls of notes are
 */
record Word(String text, float x0, float x1, float y, float size, boolean bold, boolean raised) {

  float width() {
    return x1 - x0;
  }
}
