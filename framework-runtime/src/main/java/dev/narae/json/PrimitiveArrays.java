package dev.narae.json;

import java.util.AbstractList;
import java.util.List;

/** Arrays of primitives, one class for each. */
final class PrimitiveArrays {
  private PrimitiveArrays() {}

  static final class OfBooleans extends ArrayType<Boolean, boolean[]> {
    static final OfBooleans INSTANCE = new OfBooleans();

    @Override
    public boolean[] of(List<Boolean> elements) {
      boolean[] array = new boolean[elements.size()];
      for (int i = 0; i < array.length; i++) {
        array[i] = elements.get(i);
      }
      return array;
    }

    @Override
    public List<Boolean> asList(boolean[] array) {
      return new AbstractList<>() {
        @Override
        public Boolean get(int index) {
          return array[index];
        }

        @Override
        public int size() {
          return array.length;
        }
      };
    }
  }

  static final class OfShorts extends ArrayType<Short, short[]> {
    static final OfShorts INSTANCE = new OfShorts();

    @Override
    public short[] of(List<Short> elements) {
      short[] array = new short[elements.size()];
      for (int i = 0; i < array.length; i++) {
        array[i] = elements.get(i);
      }
      return array;
    }

    @Override
    public List<Short> asList(short[] array) {
      return new AbstractList<>() {
        @Override
        public Short get(int index) {
          return array[index];
        }

        @Override
        public int size() {
          return array.length;
        }
      };
    }
  }

  static final class OfInts extends ArrayType<Integer, int[]> {
    static final OfInts INSTANCE = new OfInts();

    @Override
    public int[] of(List<Integer> elements) {
      int[] array = new int[elements.size()];
      for (int i = 0; i < array.length; i++) {
        array[i] = elements.get(i);
      }
      return array;
    }

    @Override
    public List<Integer> asList(int[] array) {
      return new AbstractList<>() {
        @Override
        public Integer get(int index) {
          return array[index];
        }

        @Override
        public int size() {
          return array.length;
        }
      };
    }
  }

  static final class OfLongs extends ArrayType<Long, long[]> {
    static final OfLongs INSTANCE = new OfLongs();

    @Override
    public long[] of(List<Long> elements) {
      long[] array = new long[elements.size()];
      for (int i = 0; i < array.length; i++) {
        array[i] = elements.get(i);
      }
      return array;
    }

    @Override
    public List<Long> asList(long[] array) {
      return new AbstractList<>() {
        @Override
        public Long get(int index) {
          return array[index];
        }

        @Override
        public int size() {
          return array.length;
        }
      };
    }
  }

  static final class OfFloats extends ArrayType<Float, float[]> {
    static final OfFloats INSTANCE = new OfFloats();

    @Override
    public float[] of(List<Float> elements) {
      float[] array = new float[elements.size()];
      for (int i = 0; i < array.length; i++) {
        array[i] = elements.get(i);
      }
      return array;
    }

    @Override
    public List<Float> asList(float[] array) {
      return new AbstractList<>() {
        @Override
        public Float get(int index) {
          return array[index];
        }

        @Override
        public int size() {
          return array.length;
        }
      };
    }
  }

  static final class OfDoubles extends ArrayType<Double, double[]> {
    static final OfDoubles INSTANCE = new OfDoubles();

    @Override
    public double[] of(List<Double> elements) {
      double[] array = new double[elements.size()];
      for (int i = 0; i < array.length; i++) {
        array[i] = elements.get(i);
      }
      return array;
    }

    @Override
    public List<Double> asList(double[] array) {
      return new AbstractList<>() {
        @Override
        public Double get(int index) {
          return array[index];
        }

        @Override
        public int size() {
          return array.length;
        }
      };
    }
  }
}
