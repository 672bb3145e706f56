"""Trains the network that tags, parses and finds names; called by training/network.ts, which prepares the arrays.

A convolutional encoder after Strubell et al. (2017) and spaCy (Honnibal): hashed embeddings and word vectors are summed,
residual gated convolutions read the neighbours. Heads: one linear layer for tags; deep biaffine arcs (Dozat and Manning
2017) with an additive scorer for relations, which is cheaper than their biaffine one; one more convolution for names.
Sentences of the treebank and of the names corpus take turns, in batches of about BATCH words.

    python3 network.py FOLDER SECONDS [RATE]     reads FOLDER/*.i32, writes FOLDER/weights.f32 and weights.json;
                                                 goes on from the weights in FOLDER where there are some
"""

import json
import os
import random
import sys
import time

import numpy as np
import torch
from torch import nn
import torch.nn.functional as F

TABLES = [16384, 4096, 4096, 1024, 512]
SIZE = 96
DILATIONS = [1, 1, 2, 4, 8]
ARC = 96
RELATION = 64
NAME_LABELS = 17
BATCH = 1600
DROPOUT = 0.2
WORD_DROPOUT = 0.12

torch.manual_seed(1)
random.seed(1)
torch.set_num_threads(1)


VECTOR_STEPS = 48


def load(folder, name):
    lengths = np.fromfile(f"{folder}/{name}-lengths.i32", dtype=np.int32)
    rows = np.fromfile(f"{folder}/{name}.i32", dtype=np.int32)
    rows = rows.reshape(lengths.sum(), -1)
    ends = np.cumsum(lengths)
    return [torch.from_numpy(rows[e - n : e].astype(np.int64)) for e, n in zip(ends, lengths)]


def batches(items):
    """Sentences of like length together, in random order, padded with zeros."""
    order = sorted(range(len(items)), key=lambda k: len(items[k]) + random.random() * 3)
    groups, group, longest = [], [], 0
    for k in order:
        if len(items[k]) > 150:
            continue
        longest = max(longest, len(items[k]))
        if group and longest * (len(group) + 1) > BATCH:
            groups.append(group)
            group, longest = [], len(items[k])
        group.append(k)
    groups.append(group)
    random.shuffle(groups)
    return groups


def pad(items, group):
    rows = nn.utils.rnn.pad_sequence([items[k] for k in group], batch_first=True)
    lengths = torch.tensor([len(items[k]) for k in group])
    mask = torch.arange(rows.shape[1])[None, :] < lengths[:, None]
    return rows, mask


class Gate(nn.Module):
    """x + a * sigmoid(b), where a and b are read off a word and its neighbours; then a norm."""

    def __init__(self, dilation):
        super().__init__()
        self.conv = nn.Conv1d(SIZE, 2 * SIZE, 3, padding=dilation, dilation=dilation)
        self.norm = nn.LayerNorm(SIZE)
        nn.init.zeros_(self.conv.weight[:SIZE])
        nn.init.zeros_(self.conv.bias)

    def forward(self, x, mask):
        y = self.conv((x * mask[..., None]).transpose(1, 2)).transpose(1, 2)
        return self.norm(x + F.dropout(F.glu(y, dim=-1), DROPOUT * 0.6, self.training))


class Network(nn.Module):
    def __init__(self, tags, relations, vectors):
        super().__init__()
        self.tables = nn.ModuleList(nn.Embedding(rows, SIZE) for rows in TABLES)
        for table in self.tables:
            nn.init.normal_(table.weight, std=0.3)
        self.vectors = nn.Embedding.from_pretrained(vectors, freeze=True)
        self.project = nn.Linear(vectors.shape[1], SIZE)
        self.norm = nn.LayerNorm(SIZE)
        self.gates = nn.ModuleList(Gate(d) for d in DILATIONS)
        self.tag = nn.Linear(SIZE, tags)
        self.name_gate = Gate(1)
        self.name = nn.Linear(SIZE, NAME_LABELS)
        self.arc_dependent = nn.Linear(SIZE, ARC)
        self.arc_head = nn.Linear(SIZE, ARC)
        self.arc = nn.Linear(ARC + 1, ARC, bias=False)
        self.root = nn.Parameter(torch.randn(SIZE) * 0.3)
        self.relation_dependent = nn.Linear(SIZE, RELATION)
        self.relation_head = nn.Linear(SIZE, RELATION)
        self.relation = nn.Linear(RELATION, relations)

    def encode(self, rows, mask):
        ids = [rows[..., f] for f in range(len(TABLES))]
        vector = rows[..., len(TABLES)]
        if self.training:
            keep = torch.rand(ids[0].shape) > WORD_DROPOUT
            ids[0] = ids[0] * keep
            vector = vector * (torch.rand(vector.shape) > WORD_DROPOUT / 2)
        x = self.project(self.vectors(vector))
        for table, index in zip(self.tables, ids):
            x = x + table(index)
        x = F.dropout(self.norm(x), DROPOUT, self.training)
        for gate in self.gates:
            x = gate(x, mask)
        return F.dropout(x, DROPOUT, self.training)

    def names(self, x, mask):
        return self.name(self.name_gate(x, mask))

    def arcs(self, x, mask):
        """Scores [sentence, dependent, head], head 0 being the root; and the states with the root before them."""
        with_root = torch.cat([self.root.expand(len(x), 1, -1), x], 1)
        dependent = F.dropout(F.relu(self.arc_dependent(x)), DROPOUT, self.training)
        head = F.dropout(F.relu(self.arc_head(with_root)), DROPOUT, self.training)
        one = torch.ones(*dependent.shape[:2], 1)
        scores = self.arc(torch.cat([dependent, one], -1)) @ head.transpose(1, 2)
        head_mask = torch.cat([torch.ones(len(x), 1, dtype=torch.bool), mask], 1)
        return scores.masked_fill(~head_mask[:, None, :], -1e4), with_root

    def relations(self, x, with_root, heads):
        picked = torch.gather(with_root, 1, heads[..., None].expand(-1, -1, SIZE))
        hidden = F.relu(self.relation_dependent(x) + self.relation_head(picked))
        return self.relation(F.dropout(hidden, DROPOUT, self.training))


def tree_loss(net, rows, mask):
    x = net.encode(rows, mask)
    n = len(TABLES) + 1
    tag, head, relation = rows[..., n], rows[..., n + 1], rows[..., n + 2]
    scores, with_root = net.arcs(x, mask)
    return (
        F.cross_entropy(net.tag(x)[mask], tag[mask])
        + F.cross_entropy(scores[mask], head[mask])
        + F.cross_entropy(net.relations(x, with_root, head)[mask], relation[mask])
    )


def name_loss(net, rows, mask):
    return F.cross_entropy(net.names(net.encode(rows, mask), mask)[mask], rows[..., len(TABLES) + 1][mask])


def spans(labels):
    found, start = set(), -1
    for i, label in enumerate(labels):
        if label == 0:
            start = -1
            continue
        kind, place = divmod(label - 1, 4)
        if place in (0, 3):
            start = i
        if place in (2, 3) and start >= 0:
            found.add((kind, start, i))
            start = -1
    return found


def evaluate(net, trees, names):
    net.eval()
    n = len(TABLES) + 1
    right = np.zeros(4)
    with torch.no_grad():
        for group in batches(trees):
            rows, mask = pad(trees, group)
            x = net.encode(rows, mask)
            scores, with_root = net.arcs(x, mask)
            heads = scores.argmax(-1)
            relations = net.relations(x, with_root, heads).argmax(-1)
            ok = (heads == rows[..., n + 1]) & mask
            right += [
                mask.sum().item(),
                ((net.tag(x).argmax(-1) == rows[..., n]) & mask).sum().item(),
                ok.sum().item(),
                (ok & (relations == rows[..., n + 2])).sum().item(),
            ]
        gold = found = both = 0
        for group in batches(names):
            rows, mask = pad(names, group)
            guess = net.names(net.encode(rows, mask), mask).argmax(-1)
            for k, item in enumerate(group):
                size = len(names[item])
                a = spans(rows[k, :size, n].tolist())
                b = spans(guess[k, :size].tolist())
                gold, found, both = gold + len(a), found + len(b), both + len(a & b)
    net.train()
    share = 100 * right[1:] / right[0]
    return f"tags {share[0]:.2f}, UAS {share[1]:.2f}, LAS with subtypes {share[2]:.2f}, names F1 {200 * both / (gold + found):.2f}"


def save(net, folder):
    arrays = {name: value.detach().numpy() for name, value in net.state_dict().items() if not name.startswith("vectors")}
    flat = np.concatenate([array.astype(np.float32).reshape(-1) for array in arrays.values()])
    flat.tofile(f"{folder}/weights.f32")
    shapes = [[name, list(array.shape)] for name, array in arrays.items()]
    with open(f"{folder}/weights.json", "w") as out:
        json.dump(shapes, out)


def resume(net, folder):
    flat, at = np.fromfile(f"{folder}/weights.f32", dtype=np.float32), 0
    state = net.state_dict()
    with open(f"{folder}/weights.json") as shapes:
        for name, shape in json.load(shapes):
            size = int(np.prod(shape))
            state[name].copy_(torch.from_numpy(flat[at : at + size].reshape(shape)))
            at += size


def main():
    folder, seconds = sys.argv[1], float(sys.argv[2])
    top_rate = float(sys.argv[3]) if len(sys.argv) > 3 else 0.002
    labels = json.load(open(f"{folder}/labels.json"))
    vectors = np.fromfile(f"{folder}/vectors.i8", dtype=np.int8).reshape(-1, 100).astype(np.float32) / VECTOR_STEPS
    vectors = torch.from_numpy(np.concatenate([np.zeros((1, 100), np.float32), vectors]))
    trees, names = load(folder, "trees-train"), load(folder, "names-train")
    trees_dev, names_dev = load(folder, "trees-dev"), load(folder, "names-dev")
    net = Network(len(labels["tags"]), len(labels["relations"]), vectors)
    if os.path.exists(f"{folder}/weights.f32"):
        resume(net, folder)
    optimiser = torch.optim.Adam([p for p in net.parameters() if p.requires_grad], lr=top_rate, betas=(0.9, 0.95))
    averaged = {name: value.clone() for name, value in net.state_dict().items()}
    started = time.time()
    tree_queue, name_queue, steps, epoch, done = [], [], 0, 0, 0.0
    total = {"tree": 0.0, "name": 0.0}
    while done < 1:
        if not tree_queue:
            tree_queue = batches(trees)
            epoch += 1
        if not name_queue:
            name_queue = batches(names)
        done = (time.time() - started) / seconds
        rate = top_rate * min(1, (steps + 1) / 100) * max(0.02, 1 - done)
        for group in optimiser.param_groups:
            group["lr"] = rate
        for kind, loss_of, items, queue in (
            ("tree", tree_loss, trees, tree_queue),
            ("name", name_loss, names, name_queue),
        ):
            rows, mask = pad(items, queue.pop())
            loss = loss_of(net, rows, mask)
            optimiser.zero_grad(set_to_none=False)
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 2.0)
            optimiser.step()
            total[kind] += loss.item()
        steps += 1
        with torch.no_grad():
            if steps % 5 == 0:
                decay = min(0.99, steps / (steps + 50))
                for name, value in net.state_dict().items():
                    averaged[name].mul_(decay).add_(value, alpha=1 - decay)
        if steps % 100 == 0 or done >= 1:
            print(f"{time.time() - started:6.0f} s  step {steps} epoch {epoch}  loss {total['tree'] / 100:.3f} {total['name'] / 100:.4f}", flush=True)
            total = {"tree": 0.0, "name": 0.0}
        if steps % 400 == 0 or done >= 1:
            live = {name: value.clone() for name, value in net.state_dict().items()}
            net.load_state_dict(averaged)
            print("   dev: " + evaluate(net, trees_dev, names_dev), flush=True)
            save(net, folder)
            net.load_state_dict(live)


main()
