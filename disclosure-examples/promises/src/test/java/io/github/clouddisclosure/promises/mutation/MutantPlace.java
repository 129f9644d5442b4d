package io.github.clouddisclosure.promises.mutation;

/**
 * Where a change is, without a line number: it stays the same when lines above it come and go.
 *
 * @param type the class, below {@code io.github.clouddisclosure}
 * @param method the name of the method; methods of one name are taken together
 * @param mutator the kind of change
 * @param number which of the changes of this kind in this method, from 1
 */
record MutantPlace(String type, String method, String mutator, int number) {
    String packageName() {
        return type.substring(0, type.lastIndexOf('.'));
    }

    @Override
    public String toString() {
        return String.join("\t", type, method, mutator, Integer.toString(number));
    }
}
