"""The training of TrainingFlow by the paper's authors' own code, on one thread.

Its first argument is a checkout of their repository (noegroup/stochastic_normalizing_flows), which wants torch and nflows.
Prints the CPU milliseconds of an iteration of the mixed loss, batch 128 each way, in each round.
"""

import sys
import time

sys.path[:0] = [sys.argv[1] + "/bgtorch", sys.argv[1] + "/snf_code"]

import torch
from bgtorch.distribution import NormalDistribution
from bgtorch.distribution.energy import DoubleWellEnergy
from bgtorch.nn.training import KLTrainer
from snf_code.imagetools import boltzmann_generator_RNVP_MC


def main():
    torch.set_num_threads(1)
    torch.manual_seed(0)
    wells = torch.where(torch.rand(10000, 1) < 0.84, 1.75, -1.71)
    data = torch.cat([wells + 0.2 * torch.randn(10000, 1), torch.randn(10000, 1)], dim=1)
    flow = boltzmann_generator_RNVP_MC(
        NormalDistribution(2), DoubleWellEnergy(2, a=-0.5, b=-6), n_transform=3, shift_nhidden=[64, 64],
        scale_nhidden=[64, 64], nrelax=20, stepsize=0.25, stochastic=True, diffuse_at_0=True)
    trainer = KLTrainer(flow, optim=torch.optim.Adam(flow.parameters(), lr=0.005))
    trainer.train(20, data=data, batchsize=128, w_likelihood=0.5, w_energy=0.5)
    for _ in range(9):
        begin = time.process_time()
        trainer.train(30, data=data, batchsize=128, w_likelihood=0.5, w_energy=0.5)
        print(f"{(time.process_time() - begin) / 30 * 1e3:.4f}", flush=True)


main()
