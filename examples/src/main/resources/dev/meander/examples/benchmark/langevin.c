/*
 * Overdamped Langevin with path weights in the double well u(x, y) = x^4 - 6x^2 - x/2 + y^2/2, in C: the measure of
 * how fast a processor can do this. The same mathematics as the generated kernel: Threefry4x32 with 20 rounds, four
 * normals a block by Box-Muller with the same polynomials, two steps a block, Delta S from the noise of the way back.
 *
 *   gcc -O3 -march=native -ffast-math langevin.c -o langevin -lm && ./langevin 65536 1000 5
 *
 * prints the nanoseconds of a walker-step of each round, and the mean weight ln (1/n) sum w as a check.
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { BLOCK = 256 };

static double cpu_seconds(void) {
  struct timespec t;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
  return t.tv_sec + 1e-9 * t.tv_nsec;
}

static inline float as_float(uint32_t bits) {
  float value;
  memcpy(&value, &bits, 4);
  return value;
}

static inline uint32_t as_bits(float value) {
  uint32_t bits;
  memcpy(&bits, &value, 4);
  return bits;
}

static inline uint32_t rotate(uint32_t x, int by) { return x << by | x >> (32 - by); }

#define MIX(a, b, by) a += b; b = rotate(b, by) ^ a;
#define TWO_ROUNDS(p, q, r, s) MIX(c0, c1, p) MIX(c2, c3, q) MIX(c0, c3, r) MIX(c2, c1, s)
#define EVEN TWO_ROUNDS(10, 26, 11, 21) TWO_ROUNDS(13, 27, 23, 5)
#define ODD TWO_ROUNDS(6, 20, 17, 11) TWO_ROUNDS(25, 10, 18, 20)
#define INJECT(a, b, c, d) c0 += a; c1 += b; c2 += c; c3 += d;

/* ln u for normal positive u. */
static inline float log_unit(float u) {
  int32_t bits = (int32_t)as_bits(u);
  int32_t e = (bits - 0x3f2aaaab) & (int32_t)0xff800000;
  float f = as_float((uint32_t)(bits - e)) - 1.0f;
  float q = f * f;
  float r = fmaf(-0.130310059f, q, -0.121483512f);
  float t = fmaf(0.140869141f, q, 0.139814854f);
  r = fmaf(r, q, -0.166846126f);
  t = fmaf(t, q, 0.200120345f);
  r = fmaf(t, f, fmaf(r, q, -0.249996200f));
  r = fmaf(fmaf(r, f, 0.333331972f), f, -0.5f);
  return fmaf((float)(e >> 23), 0.693147182f, fmaf(r, q, f));
}

static inline void normals(uint32_t a, uint32_t b, float *first, float *second) {
  float u = 1.0f - (float)(int32_t)(a >> 9) * 0x1p-23f;
  float s = (float)(int32_t)(b >> 9) * 0x1p-23f - 0.5f;
  float y = s * s;
  float sine = fmaf(fmaf(0.07765941f, y, -0.59829216f), y, 2.55007766f);
  sine = s * fmaf(fmaf(sine, y, -5.16771009f), y, 3.14159264f);
  float cosine = fmaf(fmaf(-0.02439672f, y, 0.23493756f), y, -1.33521206f);
  cosine = fmaf(fmaf(fmaf(cosine, y, 4.05870916f), y, -4.93480214f), y, 1.0f);
  float radius = sqrtf(-2.0f * log_unit(u));
  *first = radius * fmaf(2.0f * sine, sine, -1.0f);
  *second = radius * (2.0f * sine * cosine);
}

static inline float slope_x(float x) { return fmaf(x, fmaf(4.0f, x * x, -12.0f), -0.5f); }

/* One step of one walker; returns 2 Delta S. */
static inline float step(float *x, float *y, float eps, float sigma, float half, float n0, float n1) {
  float gx = slope_x(*x), gy = *y;
  *x = fmaf(sigma, n0, fmaf(-eps, gx, *x));
  *y = fmaf(sigma, n1, fmaf(-eps, gy, *y));
  float bx = fmaf(half, gx + slope_x(*x), -n0);
  float by = fmaf(half, gy + *y, -n1);
  return (n0 - bx) * (n0 + bx) + (n1 - by) * (n1 + by);
}

__attribute__((noinline)) static void langevin(float *xs, float *ys, float *delta_s, int size, int steps, float eps, uint32_t k0) {
  const float sigma = sqrtf(2 * eps), half = sqrtf(eps / 2);
  const uint32_t k1 = 0, k2 = 0, k3 = 0, k4 = 0x1BD11BDAu ^ k0;
  for (int begin = 0; begin < size; begin += BLOCK) {
    float *restrict x = xs + begin, *restrict y = ys + begin, *restrict s = delta_s + begin;
    for (int t = 0; t < steps; t += 2) {
      for (int i = 0; i < BLOCK; i++) {
        uint32_t c0 = (uint32_t)(begin + i), c1 = 0, c2 = (uint32_t)(t / 2), c3 = 0;
        INJECT(k0, k1, k2, k3)
        EVEN INJECT(k1, k2, k3, k4 + 1)
        ODD INJECT(k2, k3, k4, k0 + 2)
        EVEN INJECT(k3, k4, k0, k1 + 3)
        ODD INJECT(k4, k0, k1, k2 + 4)
        EVEN INJECT(k0, k1, k2, k3 + 5)
        float n0, n1, n2, n3;
        normals(c0, c1, &n0, &n1);
        normals(c2, c3, &n2, &n3);
        float px = x[i], py = y[i];
        float sum = step(&px, &py, eps, sigma, half, n0, n1);
        sum += step(&px, &py, eps, sigma, half, n2, n3);
        x[i] = px;
        y[i] = py;
        s[i] += 0.5f * sum;
      }
    }
  }
}

int main(int argc, char **argv) {
  int size = argc > 1 ? atoi(argv[1]) / BLOCK * BLOCK : 65536;
  int steps = argc > 2 ? atoi(argv[2]) / 2 * 2 : 1000;
  int rounds = argc > 3 ? atoi(argv[3]) : 5;
  float *x = aligned_alloc(64, 4 * size), *y = aligned_alloc(64, 4 * size), *s = aligned_alloc(64, 4 * size);
  double *start = malloc(8 * size);
  double log_mean = 0;
  for (int round = 0; round < rounds; round++) {
    for (int i = 0; i < size; i += 2) {
      normals(2654435761u * (uint32_t)(i + 1), 2246822519u * (uint32_t)(i + 7), &x[i], &y[i]);
      normals(3266489917u * (uint32_t)(i + 3), 668265263u * (uint32_t)(i + 5), &x[i + 1], &y[i + 1]);
    }
    for (int i = 0; i < size; i++) {
      start[i] = 0.5 * ((double)x[i] * x[i] + (double)y[i] * y[i]);
      s[i] = 0;
    }
    double begin = cpu_seconds();
    langevin(x, y, s, size, steps, 0.001f, 1);
    printf("%.4f\n", (cpu_seconds() - begin) / size / steps * 1e9);
    double sum = 0;
    for (int i = 0; i < size; i++) {
      double px = x[i], py = y[i];
      double u = px * px * px * px - 6 * px * px - 0.5 * px + 0.5 * py * py;
      sum += exp(start[i] - u + s[i]);
    }
    log_mean = log(sum / size);
  }
  printf("ln mean w %.4f\n", log_mean);
  return 0;
}
