#include "body/figure_pack.h"

#include <algorithm>
#include <cmath>

namespace catcow::body {

namespace {

constexpr double per_metre = 1e4, per_degree = 4, per_turn = 16, per_weight = 100;

// Integers are written with seven bits per byte, the lowest first. The lowest bit is the sign.
class PackWriter {
public:
    static constexpr bool writes = true;
    void whole(int& value) {
        auto left = static_cast<unsigned>(value < 0 ? -2 * value - 1 : 2 * value);
        for (; left > 127; left >>= 7U) bytes.push_back(static_cast<uint8_t>(left | 128U));
        bytes.push_back(static_cast<uint8_t>(left));
    }
    std::vector<uint8_t> bytes;
};

class PackReader {
public:
    static constexpr bool writes = false;
    explicit PackReader(std::span<const uint8_t> bytes) : next_(bytes.data()) {}
    void whole(int& value) {
        unsigned all = 0;
        for (unsigned shift = 0;; shift += 7) {
            const unsigned byte = *next_++;
            all |= (byte & 127U) << shift;
            if (byte < 128) break;
        }
        value = all % 2 == 1 ? -static_cast<int>(all / 2) - 1 : static_cast<int>(all / 2);
    }

private:
    const uint8_t* next_;
};

// The functions below define the format for both directions: a writer reads the values, a reader
// sets them. Numbers are stored as differences from an earlier key.

int steps(double value, double scale) { return static_cast<int>(std::lround(value * scale)); }

template <class Pack>
void number(Pack& pack, double& value, double base, double scale) {
    int by = steps(value, scale) - steps(base, scale);
    pack.whole(by);
    if (!Pack::writes) value = (steps(base, scale) + by) / scale;
}

template <class Pack, class Truth>
void truth(Pack& pack, Truth& value) {
    int number = value ? 1 : 0;
    pack.whole(number);
    if (!Pack::writes) value = number != 0;
}

template <class Pack>
void vector(Pack& pack, Vec3& value, Vec3 base, double scale) {
    number(pack, value.x, base.x, scale);
    number(pack, value.y, base.y, scale);
    number(pack, value.z, base.z, scale);
}

template <class Pack>
void unit(Pack& pack, Vec3& value) {
    vector(pack, value, {}, per_weight);
    if (!Pack::writes) value = normalized(value);
}

// Returns the vector of a rotation. Half a turn has two, of opposite sign; which of them is stored
// must not depend on rounding.
Vec3 settled_vector(Quat rotation) {
    const Vec3 turn = to_vector(rotation);
    const double angle = length(turn);
    const auto [low, high] = std::minmax({turn.x, turn.y, turn.z});
    if (angle < std::numbers::pi - .02 || high >= -low) return turn;
    return ((angle - 2 * std::numbers::pi) / angle) * turn;
}

template <class Pack>
void rotation(Pack& pack, Quat& value, Quat base) {
    constexpr double scale = per_turn * degrees(1);
    Vec3 turn = settled_vector(value);
    vector(pack, turn, settled_vector(base), scale);
    if (!Pack::writes) value = from_vector(turn);
}

// The letters that a name shares with the previous name are stored as a count.
template <class Pack>
void name(Pack& pack, std::string& value, const std::string& before) {
    int shared = 0;
    while (Pack::writes && shared < static_cast<int>(std::min(value.size(), before.size())) &&
           value[shared] == before[shared])
        ++shared;
    pack.whole(shared);
    int more = static_cast<int>(value.size()) - shared;
    pack.whole(more);
    if (!Pack::writes) {
        value = before.substr(0, shared);
        value.resize(shared + more);
    }
    for (int i = shared; i < shared + more; ++i) {
        int letter = static_cast<unsigned char>(value[i]);
        pack.whole(letter);
        value[i] = static_cast<char>(letter);
    }
}

// Stores only values that differ from the expected ones, each after the number of expected values
// before it. The right side is expected to differ from the base by the same amounts as the left
// side.
template <class Pack>
void numbers(Pack& pack, Step& values, const Step& base, double scale) {
    const auto expected = [&](int i) {
        return i < dof::right ? base[i]
                              : base[i] + values[i - dof::limb_count] - base[i - dof::limb_count];
    };
    const auto is_expected = [&](int i) {
        return steps(values[i], scale) == steps(expected(i), scale);
    };
    for (int i = 0; i < dof::count; ++i) {
        int same = 0;
        while (Pack::writes && i + same < dof::count && is_expected(i + same)) ++same;
        pack.whole(same);
        for (; !Pack::writes && same > 0; --same, ++i)
            values[i] = steps(expected(i), scale) / scale;
        i += same;
        if (i < dof::count) number(pack, values[i], expected(i), scale);
    }
}

template <class Pack, class Item, class Each>
void list(Pack& pack, std::vector<Item>& items, Each each) {
    int count = static_cast<int>(items.size());
    pack.whole(count);
    items.resize(count);
    for (Item& item : items) each(item);
}

// Items that are also in the base are stored as the distance from the previous such item.
template <class Pack, class Item, class Each>
void list_like(Pack& pack, std::vector<Item>& items, const std::vector<Item>& base, Each each) {
    auto next = base.begin();
    list(pack, items, [&](Item& item) {
        const auto twin = Pack::writes ? std::find(next, base.end(), item) : next;
        int step = twin == base.end() ? -1 : static_cast<int>(twin - next);
        pack.whole(step);
        if (step < 0) return each(item);
        next += step;
        item = *next++;
    });
}

template <class Pack>
void contacts(Pack& pack, std::vector<Contact>& all, const std::vector<Contact>& base) {
    Contact before;
    list_like(pack, all, base, [&](Contact& contact) {
        const auto bit = [&](auto& value, int bits, int which) {
            if (!Pack::writes) value = (bits & which) != 0;
            return value ? which : 0;
        };
        const auto all_bits = [&](int bits) {
            return bit(contact.flat, bits, 1) | bit(contact.slides, bits, 2) |
                   bit(contact.pinned, bits, 4) | bit(contact.headed, bits, 8);
        };
        const Contact image = mirrored(before);
        int bits = contact == image ? 16 : Pack::writes ? all_bits(0) : 0;
        pack.whole(bits);
        if (bits == 16) {
            contact = image;
        } else {
            all_bits(bits);
            pack.whole(contact.site);
            pack.whole(contact.on);
            pack.whole(contact.on_site);
            if (contact.pinned) vector(pack, contact.at, {}, per_metre);
            if (contact.headed) unit(pack, contact.heading);
        }
        before = contact;
    });
}

template <class Pack>
void goal(Pack& pack, Goal& value, const Goal& base) {
    Posture& prior = value.prior;
    vector(pack, prior.place, base.prior.place, per_metre);
    rotation(pack, prior.turn, base.prior.turn);
    rotation(pack, prior.shoulder[0], base.prior.shoulder[0]);
    rotation(pack, prior.shoulder[1], mirrored(prior.shoulder[0]));
    numbers(pack, prior.angle, base.prior.angle, per_degree * degrees(1));
    numbers(pack, value.firmness, base.firmness, per_weight);
    contacts(pack, value.contacts, base.contacts);
    list_like(pack, value.directions, base.directions, [&](Direction& direction) {
        pack.whole(direction.part);
        unit(pack, direction.axis);
        unit(pack, direction.along);
        number(pack, direction.weight, 0, per_weight);
    });
    list_like(pack, value.props, base.props, [&](Prop& prop) {
        int type = static_cast<int>(prop.type);
        pack.whole(type);
        prop.type = static_cast<PropType>(type);
        vector(pack, prop.at, {}, per_metre);
        vector(pack, prop.size, {}, per_metre);
    });
    number(pack, value.balance, 0, per_metre);
    vector(pack, value.middle.point, base.middle.point, per_metre);
    truth(pack, value.middle.across_z);
}

const Goal& blank_goal() {
    static const Goal blank = [] {
        Goal goal;
        goal.firmness = usual_firmness();
        return goal;
    }();
    return blank;
}

}  // namespace

class FigurePacker {
public:
    static std::vector<uint8_t> pack(FigureData data) {
        PackWriter writer;
        whole(writer, data);
        return std::move(writer.bytes);
    }
    static FigureData unpack(std::span<const uint8_t> bytes) {
        PackReader reader(bytes);
        FigureData data;
        whole(reader, data);
        return data;
    }

private:
    template <class Pack>
    static void whole(Pack& pack, FigureData& data) {
        std::string before;
        int index = 0;
        list(pack, data.keys_, [&](Key& key) {
            name(pack, key.name, before);
            before = key.name;
            int base = Pack::writes ? nearest(data, index) : 0;
            pack.whole(base);
            truth(pack, key.placed);
            pack.whole(key.planted);
            goal(pack, key.goal, goal_of(data, base));
            ++index;
        });
        const auto keys = [&](std::vector<int>& all) {
            list(pack, all, [&](int& key) { pack.whole(key); });
        };
        list(pack, data.moves_, [&](MoveData& move) {
            keys(move.keys);
            move.from = data.keys_[move.keys.front()].name;
            move.to = data.keys_[move.keys.back()].name;
        });
        list(pack, data.entries_, [&](EntryData& entry) {
            name(pack, entry.variant, {});
            keys(entry.keys);
        });
        list(pack, data.mistakes_, [&](MistakeData& mistake) {
            int measure = static_cast<int>(mistake.gauge.measure);
            for (int* const value : {&mistake.wrong, &mistake.right, &measure, &mistake.yaw,
                                     &mistake.pitch, &mistake.near})
                pack.whole(*value);
            mistake.gauge.measure = static_cast<Measure>(measure);
            for (int& point : mistake.gauge.points) pack.whole(point);
        });
    }

    static const Goal& goal_of(const FigureData& data, int base) {
        return base < 0 ? blank_goal() : data.keys_[static_cast<size_t>(base)].goal;
    }

    // Returns the earlier key that gives the fewest bytes as a base. -1 means the blank goal.
    static int nearest(const FigureData& data, int index) {
        int best = -1;
        size_t least = SIZE_MAX;
        for (int base = -1; base < index; ++base) {
            PackWriter trial;
            Goal copy = data.keys_[static_cast<size_t>(index)].goal;
            goal(trial, copy, goal_of(data, base));
            const size_t size = trial.bytes.size();
            if (size >= least) continue;
            least = size;
            best = base;
        }
        return best;
    }
};

std::vector<uint8_t> pack(const FigureData& data) { return FigurePacker::pack(data); }
FigureData unpack(std::span<const uint8_t> bytes) { return FigurePacker::unpack(bytes); }

}  // namespace catcow::body
