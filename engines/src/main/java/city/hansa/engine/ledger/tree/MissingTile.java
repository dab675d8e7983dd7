package city.hansa.engine.ledger.tree;

/** A tile that a tree of this size must have is not there, or is too short. */
public final class MissingTile extends RuntimeException {

  private static final long serialVersionUID = 1;

  public MissingTile(TileId tile) {
    super("Tile " + tile.path() + " is missing or too short");
  }
}
