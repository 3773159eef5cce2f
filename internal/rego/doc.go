// Package rego evaluates rules that OPA has planned. It answers "what is the value of
// this rule for that input and those data?", and must not know what the rule is about.
//
// It is an evaluator of OPA's plan format (the intermediate representation that `opa
// build -t plan` writes), and not a compiler of Rego: parsing, checking of types,
// resolution of imports and the plan itself are OPA's. They happen once, when a
// program is made, and what is left for its runs is small: a table of statements, a
// stack of locals, and the values of Rego. A program that only evaluates starts in a
// few milliseconds and does not carry OPA's parser, compiler and interpreter.
//
// The rooms:
//
//	program  the form in which a plan is kept: flat tables, which a Go compiler lays out as data
//	build    has OPA plan a rule, and writes the plan in that form, with fewer steps where that is safe
//	opa      converts values, and lends OPA's built-ins and its interpreter; for tests
//
// # Use
//
//	code, err := build.Program(ctx, modules, "data.example.allow") // when the program is made
//	rule, err := rego.New(code)
//	value, err := rule.Eval(ctx, input, data)
//
// A Rule serves any number of evaluations at once. Data may be stored bytes (Store,
// OpenStored), of which an evaluation reads what it needs. Decode puts a value into Go
// types, and refuses what these have no field for.
//
// # What it promises
//
// A plan comes to what OPA's interpreter makes of the same rules under strict built-in
// errors: the same value, undefined, or an error where OPA has one. Three tests hold it
// to that: OPA's own compliance suite, with the cases that are refused listed in
// testdata/compliance.txt; a rule for each feature of the language; and each built-in
// over random operands. All of them evaluate a plan as OPA made it, too, without the
// rewrites of build, and both must agree.
//
// # What is different
//
//   - Built-ins whose value may be another one each time, or that reach the network, are
//     refused when a plan is made.
//   - Of the other built-ins, New knows those that policies of this program use
//     (newBuiltins), and refuses a plan that needs more.
//   - A built-in that fails ends the evaluation. OPA's interpreter does the same when it is
//     told to be strict, and otherwise takes the expression for undefined.
//   - Numbers and lists that would cost more than a moment are errors: see maxDigits and
//     maxRange. So are more than maxCalls calls within each other.
//   - Under `with data.x as …`, a number finds the key that is its text in what is put there,
//     as it does in all data; in OPA's interpreter it does so in stored data only.
//   - An error names the rule in which it arose, and not the line: plans are kept without.
package rego
