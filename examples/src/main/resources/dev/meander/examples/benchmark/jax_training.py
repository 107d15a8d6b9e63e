"""The training iteration of the benchmark in JAX: RNVP + Metropolis on the double well, iterations in one scan.

    python jax_training.py rounds    milliseconds of an iteration in each of 9 rounds of 50, after compiling
    python jax_training.py train     300 iterations of maximum likelihood and 300 of the mixed loss, from nothing

One thread, float32: six affine couplings with networks 1-64-64-1, 20 Metropolis steps before the first and after each
pair of them at lambda 0, 0, 1/2, 1, batch 128 each way, accept flags held fixed in the gradient, Adam.
"""
import functools
import os
import sys
import time

os.environ["XLA_FLAGS"] = "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1"
os.environ["JAX_PLATFORMS"] = "cpu"
if hasattr(os, "sched_setaffinity"):
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})

import jax
import jax.numpy as jnp

BATCH, STEPS, STEP_SIZE, RATE = 128, 20, 0.25, 5e-3
LAMBDAS = (0.0, 0.0, 0.5, 1.0)


def prior_energy(x):
    return 0.5 * jnp.sum(x * x, 1)


def target_energy(x):
    a, b = x[:, 0], x[:, 1]
    return a**4 - 6 * a**2 - 0.5 * a + 0.5 * b**2


def energy(x, lam):
    return (1 - lam) * prior_energy(x) + lam * target_energy(x)


def network(key):
    layers = []
    for inputs, outputs in ((1, 64), (64, 64), (64, 1)):
        key, w, b = jax.random.split(key, 3)
        bound = inputs**-0.5
        layers.append((jax.random.uniform(w, (inputs, outputs), minval=-bound, maxval=bound),
                       jax.random.uniform(b, (outputs,), minval=-bound, maxval=bound)))
    return layers


def evaluate(layers, x):
    for w, b in layers[:-1]:
        x = jax.nn.relu(x @ w + b)
    w, b = layers[-1]
    return x @ w + b


def coupling(p, x, number, inverse):
    kept, changed = (x[:, :1], x[:, 1:]) if number % 2 == 0 else (x[:, 1:], x[:, :1])
    s = jnp.exp(p["a"]) * jnp.tanh(evaluate(p["scale"], kept))
    t = evaluate(p["shift"], kept)
    y = (changed - t) * jnp.exp(-s) if inverse else changed * jnp.exp(s) + t
    x = jnp.concatenate([kept, y] if number % 2 == 0 else [y, kept], 1)
    return x, (-s if inverse else s)[:, 0]


def metropolis(key, x, lam):
    noise_key, uniform_key = jax.random.split(key)
    noise = jax.random.normal(noise_key, (STEPS,) + x.shape)
    log_u = jnp.log(jax.random.uniform(uniform_key, (STEPS, x.shape[0]), minval=1e-37))
    start = energy(x, lam)

    def step(carry, draws):
        x, u = carry
        xi, threshold = draws
        proposal = x + STEP_SIZE * xi
        proposed = energy(proposal, lam)
        accept = threshold < u - proposed
        return (jnp.where(accept[:, None], proposal, x), jnp.where(accept, proposed, u)), None

    (x, u), _ = jax.lax.scan(step, (x, start), (noise, log_u))
    return x, u - start


def forward(params, key, x):
    keys = jax.random.split(key, 4)
    x, total = metropolis(keys[0], x, LAMBDAS[0])
    for block in range(3):
        for number in (2 * block, 2 * block + 1):
            x, delta = coupling(params[number], x, number, False)
            total = total + delta
        x, delta = metropolis(keys[block + 1], x, LAMBDAS[block + 1])
        total = total + delta
    return x, total


def backward(params, key, x):
    keys = jax.random.split(key, 4)
    total = 0.0
    for block in (2, 1, 0):
        x, delta = metropolis(keys[block + 1], x, LAMBDAS[block + 1])
        total = total + delta
        for number in (2 * block + 1, 2 * block):
            x, delta = coupling(params[number], x, number, True)
            total = total + delta
    x, delta = metropolis(keys[0], x, LAMBDAS[0])
    return x, total + delta


def likelihood_loss(params, key, data):
    rows_key, path_key = jax.random.split(key)
    rows = jax.random.randint(rows_key, (BATCH,), 0, data.shape[0])
    z, total = backward(params, path_key, data[rows])
    return jnp.mean(prior_energy(z) - total)


def mixed_loss(params, key, data):
    prior_key, path_key, data_key = jax.random.split(key, 3)
    x, total = forward(params, path_key, jax.random.normal(prior_key, (BATCH, 2)))
    return 0.5 * jnp.mean(target_energy(x) - total) + 0.5 * likelihood_loss(params, data_key, data)


@functools.partial(jax.jit, static_argnums=(0, 3))
def train(loss, state, data, iterations):
    def step(state, _):
        params, m, v, count, key = state
        key, now = jax.random.split(key)
        value, gradient = jax.value_and_grad(loss)(params, now, data)
        count = count + 1
        m = jax.tree.map(lambda m, g: 0.9 * m + 0.1 * g, m, gradient)
        v = jax.tree.map(lambda v, g: 0.999 * v + 0.001 * g * g, v, gradient)
        params = jax.tree.map(
            lambda p, m, v: p - RATE * (m / (1 - 0.9**count)) / (jnp.sqrt(v / (1 - 0.999**count)) + 1e-8), params, m, v)
        return (params, m, v, count, key), value

    return jax.lax.scan(step, state, None, length=iterations)


def main():
    key = jax.random.PRNGKey(0)
    params = []
    for _ in range(6):
        key, scale, shift = jax.random.split(key, 3)
        params.append({"scale": network(scale), "shift": network(shift), "a": jnp.array(-1.0)})
    zeros = jax.tree.map(jnp.zeros_like, params)
    key, side, spread = jax.random.split(key, 3)
    wells = jnp.where(jax.random.uniform(side, (10000,)) < 0.84, 1.75, -1.71)
    noise = jax.random.normal(spread, (10000, 2))
    data = jnp.stack([wells + 0.2 * noise[:, 0], noise[:, 1]], 1)
    state = (params, zeros, zeros, 0.0, key)
    if sys.argv[1] == "train":
        for loss in (likelihood_loss, mixed_loss):
            state, losses = train(loss, state, data, 300)
        print(float(losses[-1]))
        return
    state, losses = train(mixed_loss, state, data, 50)
    losses.block_until_ready()
    for _ in range(9):
        begin = time.process_time()
        state, losses = train(mixed_loss, state, data, 50)
        losses.block_until_ready()
        print(f"{(time.process_time() - begin) / 50 * 1e3:.4f}", flush=True)


main()
