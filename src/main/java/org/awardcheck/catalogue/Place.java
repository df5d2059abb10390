package org.awardcheck.catalogue;

/**
 * Where something is in the policy data.
 *
 * @param file the file's path below the policy folder
 * @param line its line, from 1; 0 for the file as a whole
 * @param path the keys and ids that lead to it, as in {@code awards/technical-transformation/pays/cap}
 */
public record Place(String file, int line, String path) {
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + (path.isEmpty() ? "" : " " + path);
    }
}
