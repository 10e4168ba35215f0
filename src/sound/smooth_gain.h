#pragma once

namespace catcow {

// A gain that follows its target without a corner, even if the target changes on the way. Two equal
// one-pole smoothers in series: 90 % of a change takes 78 ms, no change less than 15 ms.
class SmoothGain {
public:
    SmoothGain(double value, int rate)
        : pull_(1.0 / (1.0 + 0.020 * rate)), target_(value), middle_(value), value_(value) {}

    void set_target(double value) { target_ = value; }

    double next() {
        middle_ += pull_ * (target_ - middle_);
        value_ += pull_ * (middle_ - value_);
        if (near(middle_) && near(value_)) middle_ = value_ = target_;
        return value_;
    }

private:
    // -140 dB: the last step is inaudible, and silence becomes exact.
    bool near(double value) const { return value - target_ < 1e-7 && target_ - value < 1e-7; }

    double pull_;
    double target_;
    double middle_;
    double value_;
};

}  // namespace catcow
