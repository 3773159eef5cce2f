// Package live looks at pages where they are published. It answers "do the words on
// which a fact rests still stand at its address?". It is the one package that reaches
// the network, for the one command that is asked to, and it must not know what facts
// say.
package live
